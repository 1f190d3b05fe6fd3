import { Steps } from 'antd'
import { useTranslation } from 'react-i18next'
import type { DeclarationDetail } from '../../../api/generated/schema'
import { formatDate } from '../../../lib/format'
import { useIsPhone } from '../../../ui/useIsPhone'

/** Where a declaration is on its way into the register, and which office has it. */
export function DeclarationSteps({ detail }: { detail: DeclarationDetail }) {
  const { t } = useTranslation('declaration')
  const phone = useIsPhone()
  const { state, chain, position, submittedAt } = detail
  const submitted = submittedAt && state !== 'draft' ? t('steps.submitted', { day: formatDate(submittedAt) }) : ''
  const stops = [
    { title: t('steps.fill'), content: state === 'returned' ? t('steps.returned') : submitted },
    ...chain.map(({ step, office }) => ({ title: t(`steps.${step}`), content: office })),
    { title: t('steps.register'), content: state === 'admitted' ? t('steps.admitted') : '' },
  ]
  const filling = state === 'draft' || state === 'returned'
  return (
    <Steps
      aria-label={t('steps.label')}
      orientation={phone ? 'vertical' : 'horizontal'}
      size="small"
      current={state === 'admitted' ? stops.length : filling ? 0 : position + 1}
      status={state === 'rejected' || state === 'returned' ? 'error' : 'process'}
      items={stops}
    />
  )
}
