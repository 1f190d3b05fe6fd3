import { Input, Radio, Select } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProgrammeDetail } from '../../api/generated/schema'
import { Field, Lack } from '../../ui/Field'
import type { NameOf } from '../../ui/facts/useCodeNames'
import { Clause } from './Clause'
import { asksGround, asksTier, type Claim, clausesFor, type Draft, lacksOf, REFUSED, tierOf } from './decisions'
import styles from './review.module.css'

type Props = {
  programme: ProgrammeDetail
  claim: Claim
  draft?: Draft
  change: (draft: Draft) => void
  names: NameOf
  tiers: readonly string[]
  /** Says what is still lacking: only after the reviewer tried to decide. */
  strict: boolean
}

/** The decision on one claimed category: the clause that is met, or why none is. */
export function DecisionCard({ programme, claim, draft = {}, change, names, tiers, strict }: Props) {
  const { t } = useTranslation('review')
  const heading = useId()
  const lacks = strict ? lacksOf(programme, draft) : []
  return (
    <section aria-labelledby={heading} className={styles.decision}>
      <h3 id={heading} className={styles.category}>
        {names('category', claim.category)}
        {programme.hasTiers && claim.tier && (
          <span className={styles.quiet}>{t('criteria.claimedTier', { tier: names('tier', claim.tier) })}</span>
        )}
      </h3>
      <Radio.Group
        aria-labelledby={heading}
        value={draft.choice}
        onChange={({ target }) => change({ ...draft, choice: target.value as string })}
        className={styles.choices}
      >
        {clausesFor(programme, claim).map((clause) => (
          <Radio key={clause.id} value={clause.id} className={styles.choice}>
            <Clause
              clause={clause}
              tiered={programme.hasTiers}
              claimed={programme.hasTiers && clause.tier === claim.tier}
              names={names}
            />
          </Radio>
        ))}
        <Radio value={REFUSED} className={styles.choice}>
          <strong>{t('admit.refuseCategory')}</strong>
        </Radio>
      </Radio.Group>
      {lacks.includes('choice') && <Lack>{t('admit.lack.choice')}</Lack>}
      {asksTier(programme, draft) && (
        <Field label={t('admit.tier')} lack={lacks.includes('tier') && t('admit.lack.tier')}>
          {(field) => (
            <Select
              id={field}
              value={draft.tier}
              onChange={(tier: string) => change({ ...draft, tier })}
              options={tiers.map((value) => ({ value, label: names('tier', value) }))}
              placeholder={t('admit.tierPlaceholder')}
              status={lacks.includes('tier') ? 'error' : undefined}
            />
          )}
        </Field>
      )}
      {asksGround(programme, draft) && (
        <Field
          label={t(draft.choice === REFUSED ? 'admit.refusalReason' : 'admit.ground')}
          lack={lacks.includes('ground') && t('admit.lack.ground')}
        >
          {(field) => (
            <Input.TextArea
              id={field}
              value={draft.ground}
              onChange={({ target }) => change({ ...draft, ground: target.value })}
              maxLength={1000}
              rows={2}
              status={lacks.includes('ground') ? 'error' : undefined}
            />
          )}
        </Field>
      )}
      <OtherTier programme={programme} claim={claim} draft={draft} names={names} />
    </section>
  )
}

/** Says so when the decision is not what the person claimed. */
function OtherTier({ programme, claim, draft = {}, names }: Pick<Props, 'programme' | 'claim' | 'draft' | 'names'>) {
  const { t } = useTranslation('review')
  const tier = tierOf(programme, draft)
  if (!tier || !claim.tier || tier === claim.tier) return null
  const said = { claimed: names('tier', claim.tier), decided: names('tier', tier) }
  return <p className={styles.attention}>{t('admit.otherTier', said)}</p>
}
