import { useTranslation } from 'react-i18next'
import type { ActKind, DeclarationDetail } from '../../api/generated/schema'
import type { BarAct } from './ActionBar'
import type { Pending } from './ConfirmDecision'
import type { Act } from './queries'
import type { useAdmission } from './useAdmission'
import type { useReturn } from './useReturn'

type Props = {
  declaration: DeclarationDetail
  send: (act: Act) => void
  giveBack: ReturnType<typeof useReturn>
  admission: ReturnType<typeof useAdmission>
  ask: (pending: Pending) => void
  openNext?: () => void
}

/** Brings into sight what is still lacking, once it is drawn. */
function showLack() {
  setTimeout(() => document.querySelector('[role=alert]')?.scrollIntoView?.({ block: 'center' }))
}

/** What may be done now, by what the server permits: the most likely first. */
export function useBarActs({ declaration, send, giveBack, admission, ask, openNext }: Props): BarAct[] {
  const { t } = useTranslation('review')
  const { permittedActions, claimedByMe } = declaration
  const may = (kind: ActKind) => permittedActions.includes(kind)
  const next: BarAct[] = openNext ? [{ key: 'next', label: t('next'), act: openNext, hint: 'N' }] : []

  if (giveBack.open && may('return')) {
    const finish = () => {
      const change = giveBack.finish()
      if (change) send({ kind: 'return', change })
      else showLack()
    }
    return [
      { key: 'return', label: t('act.returnNow', { count: giveBack.ticks.length }), act: finish, kind: 'main' },
      { key: 'cancel', label: t('cancel'), act: () => giveBack.setOpen(false), hint: 'Esc' },
    ]
  }

  const decide = () => {
    const decisions = admission.finish()
    if (decisions) ask({ kind: 'admit', decisions })
    else showLack()
  }
  const acts: (BarAct | false)[] = [
    may('claim') &&
      !claimedByMe && { key: 'claim', label: t('act.claim'), act: () => send({ kind: 'claim' }), kind: 'main' },
    may('approve') && {
      key: 'approve',
      label: t('act.approve'),
      act: () => ask({ kind: 'approve' }),
      kind: 'main',
      hint: 'A',
    },
    may('admit') && { key: 'admit', label: t('act.admit'), act: decide, kind: 'main', hint: 'A' },
    may('return') && { key: 'return', label: t('act.return'), act: () => giveBack.setOpen(true), hint: 'R' },
    may('reject') && { key: 'reject', label: t('act.reject'), act: () => ask({ kind: 'reject' }), kind: 'danger' },
    may('release') && { key: 'release', label: t('act.release'), act: () => send({ kind: 'release' }) },
  ]
  return [...acts.filter((act) => act !== false), ...next]
}
