import { useTranslation } from 'react-i18next'
import type { State } from '../../../api/generated/schema'
import { StatusTag } from '../../../ui/StatusTag'

const kinds = {
  draft: 'quiet',
  'in-review': 'waiting',
  returned: 'attention',
  rejected: 'bad',
  admitted: 'good',
} as const

export function StateTag({ state }: { state: State }) {
  const { t } = useTranslation('declaration')
  return <StatusTag kind={kinds[state]}>{t(`state.${state}`)}</StatusTag>
}
