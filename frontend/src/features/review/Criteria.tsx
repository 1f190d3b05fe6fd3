import { useTranslation } from 'react-i18next'
import type { ProgrammeDetail } from '../../api/generated/schema'
import type { NameOf } from '../../ui/facts/useCodeNames'
import { Panel } from '../../ui/Panel'
import { Clause } from './Clause'
import { type Claim, clausesFor } from './decisions'
import styles from './review.module.css'

type Props = { programme: ProgrammeDetail; claims: readonly Claim[]; names: NameOf }

/** What the programme asks for the claimed categories, to be read beside the facts. */
export function Criteria({ programme, claims, names }: Props) {
  const { t } = useTranslation('review')
  return (
    <Panel title={t('criteria.title')}>
      <p className={styles.quiet}>{programme.name}</p>
      {claims.map((claim) => (
        <section key={claim.category} aria-label={names('category', claim.category)}>
          <h3 className={styles.category}>{names('category', claim.category)}</h3>
          <ul className={styles.clauses}>
            {clausesFor(programme, claim).map((clause) => (
              <li key={clause.id}>
                <Clause
                  clause={clause}
                  tiered={programme.hasTiers}
                  claimed={programme.hasTiers && clause.tier === claim.tier}
                  names={names}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  )
}
