import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { codeTableQuery } from '../../api/codeTables'
import type { ProgrammeDetail } from '../../api/generated/schema'
import type { NameOf } from '../../ui/facts/useCodeNames'
import { OptionsFailed } from '../../ui/OptionsFailed'
import { Panel } from '../../ui/Panel'
import { DecisionCard } from './DecisionCard'
import type { Claim, Draft, Drafts } from './decisions'
import styles from './review.module.css'

type Props = {
  programme: ProgrammeDetail
  claims: readonly Claim[]
  drafts: Drafts
  change: (category: string, draft: Draft) => void
  names: NameOf
  strict: boolean
}

/** The criteria as the bureau's decision: per claimed category the clause that is met. */
export function AdmitPanel({ programme, claims, drafts, change, names, strict }: Props) {
  const { t } = useTranslation('review')
  const { data: entries = [], isLoadingError, refetch } = useQuery(codeTableQuery('tier'))
  return (
    <Panel title={t('admit.title')}>
      <p className={styles.quiet}>{programme.name}</p>
      {isLoadingError && <OptionsFailed retry={() => void refetch()} />}
      {claims.map((claim) => (
        <DecisionCard
          key={claim.category}
          programme={programme}
          claim={claim}
          draft={drafts[claim.category]}
          change={(draft) => change(claim.category, draft)}
          names={names}
          tiers={entries.map(({ code }) => code)}
          strict={strict}
        />
      ))}
    </Panel>
  )
}
