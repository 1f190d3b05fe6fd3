import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeclarationDetail, Form, ProgrammeDetail } from '../../api/generated/schema'
import { documentOf, rowsOf } from '../../ui/facts/document'
import { useCodeNames } from '../../ui/facts/useCodeNames'
import { Panel } from '../../ui/Panel'
import { ActionBar } from './ActionBar'
import { Acts } from './Acts'
import { AdmitPanel } from './AdmitPanel'
import { ConfirmDecision, type Pending } from './ConfirmDecision'
import { Criteria } from './Criteria'
import { Differences } from './Differences'
import type { Claim } from './decisions'
import { FactsToReview } from './FactsToReview'
import { Outcome } from './Outcome'
import { type Act, useAct } from './queries'
import { ReturnPanel } from './ReturnPanel'
import styles from './review.module.css'
import { Subject } from './Subject'
import { useAdmission } from './useAdmission'
import { useBarActs } from './useBarActs'
import { useNext } from './useNext'
import { useReturn } from './useReturn'
import { stepFact, tickFact, useReviewKeys } from './useReviewKeys'
import { useTakeUp } from './useTakeUp'

const MORE_TABLES = ['category', 'tier']

type Props = { declaration: DeclarationDetail; form: Form; programme: ProgrammeDetail; reload: () => void }

/** Facts and criteria side by side, and what the reader may do with them. */
export function Desk({ declaration, form, programme, reload }: Props) {
  const { t } = useTranslation('review')
  const names = useCodeNames(form, MORE_TABLES)
  const claims = claimsOf(declaration)
  const act = useAct(declaration)
  const giveBack = useReturn()
  const admission = useAdmission(programme, claims)
  const [pending, setPending] = useState<Pending>()
  const openNext = useNext(declaration)
  useTakeUp(declaration, () => act.mutate({ kind: 'claim' }))

  const returning = giveBack.open && declaration.permittedActions.includes('return')
  const acts = useBarActs({ declaration, send: act.mutate, giveBack, admission, ask: setPending, openNext })
  const byKey = Object.fromEntries(acts.flatMap(({ hint, act: run }) => (hint ? [[hint.toLowerCase(), run]] : [])))
  useReviewKeys({
    arrowdown: () => stepFact(1),
    arrowup: () => stepFact(-1),
    ' ': returning ? tickFact : undefined,
    escape: returning ? () => giveBack.setOpen(false) : undefined,
    ...(act.isPending ? {} : byKey),
  })

  // The dialog of a decision speaks for itself: a refusal is said in it, and it goes when the decision stands.
  const decide = (decision: Act) => act.mutate(decision, { onSuccess: () => setPending(undefined) })
  const closeDialog = () => {
    setPending(undefined)
    act.reset()
  }
  const readAgain = () => {
    act.reset()
    reload()
  }

  const decided = act.isSuccess ? decidingKind(act.variables.kind) : undefined
  return (
    <>
      {decided && <Outcome kind={decided} declaration={declaration} openNext={openNext} />}
      <Subject declaration={declaration} claims={claims} names={names} />
      <Differences differences={declaration.differences} form={form} names={names} />
      <div className={styles.desk}>
        <Panel title={t('facts')}>
          <FactsToReview
            declaration={declaration}
            form={form}
            names={names}
            ticking={returning ? giveBack : undefined}
          />
        </Panel>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by the keyboard alone */}
        <section className={styles.aside} aria-label={t('criteria.title')} tabIndex={0}>
          {returning && (
            <ReturnPanel form={form} change={giveBack.setTicks} changeNote={giveBack.setNote} {...giveBack} />
          )}
          {!returning && declaration.permittedActions.includes('admit') && (
            <AdmitPanel programme={programme} claims={claims} names={names} {...admission} />
          )}
          {!returning && !declaration.permittedActions.includes('admit') && (
            <Criteria programme={programme} claims={claims} names={names} />
          )}
        </section>
      </div>
      <Acts acts={declaration.acts} />
      {!decided && (
        <ActionBar acts={acts} busy={act.isPending} error={pending ? null : act.error} reload={readAgain}>
          <WhyNot declaration={declaration} />
        </ActionBar>
      )}
      {pending && (
        <ConfirmDecision
          pending={pending}
          programme={programme}
          names={names}
          next={declaration.chain[declaration.position + 1]?.office}
          send={decide}
          busy={act.isPending}
          error={act.error}
          reload={readAgain}
          close={closeDialog}
        />
      )}
    </>
  )
}

function claimsOf({ document }: DeclarationDetail): Claim[] {
  return rowsOf(documentOf(document), 'claims').map(({ category, tier }) => ({
    category: String(category),
    tier: typeof tier === 'string' ? tier : undefined,
  }))
}

function decidingKind(kind: string) {
  return kind === 'approve' || kind === 'return' || kind === 'reject' || kind === 'admit' ? kind : undefined
}

/** Why there is nothing to do here, in the server's words. */
function WhyNot({ declaration: { reviewRefusal } }: { declaration: DeclarationDetail }) {
  return reviewRefusal && <p className={styles.attention}>{reviewRefusal.message}</p>
}
