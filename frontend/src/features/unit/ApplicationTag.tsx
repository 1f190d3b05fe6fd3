import { useTranslation } from 'react-i18next'
import type { UnitApplicationState } from '../../api/generated/schema'
import { StatusTag } from '../../ui/StatusTag'

const kinds = { waiting: 'waiting', confirmed: 'good', refused: 'bad', withdrawn: 'quiet' } as const

export function ApplicationTag({ state }: { state: UnitApplicationState }) {
  const { t } = useTranslation('application')
  return <StatusTag kind={kinds[state]}>{t(`state.${state}`)}</StatusTag>
}
