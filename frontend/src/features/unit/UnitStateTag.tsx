import { useTranslation } from 'react-i18next'
import type { UnitState } from '../../api/generated/schema'
import { StatusTag } from '../../ui/StatusTag'

const kinds = { open: 'good', suspended: 'attention', closed: 'quiet' } as const

export function UnitStateTag({ state }: { state: UnitState }) {
  const { t } = useTranslation('unit')
  return <StatusTag kind={kinds[state]}>{t(`state.${state}`)}</StatusTag>
}
