import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ProgrammeClause } from '../../api/generated/schema'
import type { NameOf } from '../../ui/facts/useCodeNames'
import styles from './review.module.css'

type Props = { clause: ProgrammeClause; tiered: boolean; claimed: boolean; names: NameOf }

/** One way to be admitted: its tier, its words, and where the notice says so. */
export function Clause({ clause, tiered, claimed, names }: Props) {
  const { t } = useTranslation('review')
  return (
    <span className={styles.clause}>
      <span className={styles.clauseHead}>
        {tiered && <strong>{clause.tier ? names('tier', clause.tier) : t('criteria.openTier')}</strong>}
        <span className={styles.quiet}>{clause.clause}</span>
        {claimed && <Tag color="blue">{t('criteria.claimed')}</Tag>}
      </span>
      {clause.text}
    </span>
  )
}
