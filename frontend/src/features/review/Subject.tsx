import { useTranslation } from 'react-i18next'
import type { DeclarationDetail } from '../../api/generated/schema'
import { daysUntil, formatDate, formatText } from '../../lib/format'
import { marks } from '../../lib/punctuation'
import type { NameOf } from '../../ui/facts/useCodeNames'
import { StatusTag } from '../../ui/StatusTag'
import type { Claim } from './decisions'
import styles from './review.module.css'

type Props = { declaration: DeclarationDetail; claims: readonly Claim[]; names: NameOf }

/** Whose declaration it is, what it asks for, how long it has waited, and who has it in hand. */
export function Subject({ declaration, claims, names }: Props) {
  const { t } = useTranslation('review')
  const { personName, unitName, submittedAt, enteredByUnit, decidesAt } = declaration
  const asked = claims.map(({ category, tier }) => [names('category', category), tier && names('tier', tier)])
  const days = submittedAt && Math.max(0, -daysUntil(formatDate(submittedAt)))
  return (
    <header className={styles.subject}>
      <div className={styles.subjectHead}>
        <h2>{formatText(personName)}</h2>
        <InHand declaration={declaration} />
      </div>
      <p>
        {unitName} · {asked.map((said) => said.filter(Boolean).join(' ')).join(marks().list)}
      </p>
      <p className={styles.quiet}>
        {t(enteredByUnit ? 'byUnit' : 'byPerson')} · {t('submittedOn', { date: formatDate(submittedAt) })}
        {days !== null && days !== '' && ` · ${t('days', { count: Number(days) })}`} · {t('decidesAt', { decidesAt })}
      </p>
    </header>
  )
}

function InHand({ declaration }: { declaration: DeclarationDetail }) {
  const { t } = useTranslation('review')
  const { state, claimedByMe, claimedByAnother } = declaration
  if (state === 'admitted') return <StatusTag kind="good">{t('state.admitted')}</StatusTag>
  if (state === 'rejected') return <StatusTag kind="bad">{t('state.rejected')}</StatusTag>
  if (state !== 'in-review') return <StatusTag kind="attention">{t(`state.${state}`)}</StatusTag>
  if (claimedByMe) return <StatusTag kind="waiting">{t('taken.me')}</StatusTag>
  return <StatusTag kind="quiet">{t(claimedByAnother ? 'taken.colleague' : 'taken.nobody')}</StatusTag>
}
