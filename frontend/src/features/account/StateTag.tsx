import { useTranslation } from 'react-i18next'
import type { AccountSummary } from '../../api/generated/schema'
import { daysUntil, formatMoment } from '../../lib/format'
import { StatusTag } from '../../ui/StatusTag'

const KINDS = {
  disabled: 'bad',
  preparing: 'waiting',
  slip: 'waiting',
  unused: 'attention',
  active: 'good',
} as const

/** Where an account stands, and until when. */
export function StateTag({ account }: { account: AccountSummary }) {
  const { t } = useTranslation('account')
  const state = account.state as keyof typeof KINDS
  const { slipExpiresAt, disabledFrom } = account
  return (
    <>
      <StatusTag kind={KINDS[state]}>{t(`state.${state}`)}</StatusTag>{' '}
      {state === 'slip' && slipExpiresAt && t('slipUntil', { moment: formatMoment(slipExpiresAt) })}
      {state === 'unused' && disabledFrom && t('disabledIn', { count: Math.max(0, daysUntil(disabledFrom)) })}
    </>
  )
}
