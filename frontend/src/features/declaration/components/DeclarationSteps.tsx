import { Steps } from 'antd'
import { useTranslation } from 'react-i18next'
import type { DeclarationDetail } from '../../../api/generated/schema'
import { formatDate } from '../../../lib/format'
import { useIsPhone } from '../../../ui/useIsPhone'

const STOPS = ['fill', 'unit', 'bureau', 'register'] as const

/** Where a declaration is on its way into the register, and which office has it. */
export function DeclarationSteps({ detail }: { detail: DeclarationDetail }) {
  const { t } = useTranslation('declaration')
  const phone = useIsPhone()
  const stops = STOPS.filter((stop) => stop !== 'unit' || !detail.enteredByUnit)
  const current = detail.state === 'admitted' ? stops.length : stops.indexOf(here(detail))
  const said = {
    fill: detail.state === 'returned' ? t('steps.returned') : formatSubmitted(),
    unit: detail.unitName,
    bureau: detail.decidesAt,
    register: detail.state === 'admitted' ? t('steps.admitted') : '',
  }
  function formatSubmitted() {
    return detail.submittedAt && detail.state !== 'draft'
      ? t('steps.submitted', { day: formatDate(detail.submittedAt) })
      : ''
  }
  return (
    <Steps
      aria-label={t('steps.label')}
      orientation={phone ? 'vertical' : 'horizontal'}
      size="small"
      current={current}
      status={detail.state === 'rejected' || detail.state === 'returned' ? 'error' : 'process'}
      items={stops.map((stop) => ({ title: t(`steps.${stop}`), content: said[stop] }))}
    />
  )
}

function here({ state, step, acts, enteredByUnit }: DeclarationDetail): (typeof STOPS)[number] {
  if (state === 'draft' || state === 'returned') return 'fill'
  if (state !== 'rejected') return step ?? 'bureau'
  return enteredByUnit || acts.some(({ kind }) => kind === 'approve') ? 'bureau' : 'unit'
}
