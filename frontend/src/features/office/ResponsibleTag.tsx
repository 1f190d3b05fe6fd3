import { useTranslation } from 'react-i18next'
import type { ResponsibleState } from '../../api/generated/schema'
import { StatusTag } from '../../ui/StatusTag'

const kinds = { named: 'good', missing: 'attention', overdue: 'bad' } as const

/** Whether both are named, and whether that is late. */
export function ResponsibleTag({ state }: { state: ResponsibleState }) {
  const { t } = useTranslation('office')
  return <StatusTag kind={kinds[state]}>{t(`state.${state}`)}</StatusTag>
}
