import { useTranslation } from 'react-i18next'
import type { CategoryDetail } from '../../api/generated/schema'
import { formatDate } from '../../lib/format'
import { marks } from '../../lib/punctuation'
import type { NameOf } from '../../ui/facts/useCodeNames'
import styles from './search.module.css'

type Props = { categories: readonly CategoryDetail[]; names: NameOf }

/** Why the person is in the register: per category the clause, in the words of the notice. */
export function Grounds({ categories, names }: Props) {
  const { t } = useTranslation('search')
  return (
    <ul className={styles.grounds}>
      {categories.map(({ category, tier, programmeName, clause, clauseText, ground, admittedOn }) => (
        <li key={category}>
          <strong>{[names('category', category), tier && names('tier', tier)].filter(Boolean).join(' ')}</strong>
          <span className={styles.quiet}>{t('record.admittedOn', { date: formatDate(admittedOn) })}</span>
          <p>
            {programmeName} {clause}
            {marks().colon}
            {clauseText}
          </p>
          {ground && <p>{t('record.ground', { ground })}</p>}
        </li>
      ))}
    </ul>
  )
}
