import { useTranslation } from 'react-i18next'
import type { TalentSummary } from '../../api/generated/schema'
import { formatDate } from '../../lib/format'
import { marks } from '../../lib/punctuation'
import { type Column, DataList, type More } from '../../ui/DataList'
import { useCodeNames } from '../../ui/facts/useCodeNames'
import styles from './search.module.css'

const TABLES = ['category', 'tier', 'sex']

type Props = { items: readonly TalentSummary[]; more?: More }

/** Who was found, newest admission first. */
export function Results({ items, more }: Props) {
  const { t } = useTranslation('search')
  const names = useCodeNames(undefined, TABLES)
  const inWords = ({ categories }: TalentSummary) =>
    categories
      .map(({ category, tier }) => [names('category', category), tier && names('tier', tier)].filter(Boolean).join(' '))
      .join(marks().list)
  const columns: [Column<TalentSummary>, ...Column<TalentSummary>[]] = [
    { key: 'name', title: t('list.name'), render: ({ name }) => name },
    { key: 'born', title: t('list.born'), render: ({ sex, birthYear }) => `${names('sex', sex)} ${birthYear}` },
    { key: 'number', title: t('list.number'), render: ({ idNumberMask }) => idNumberMask },
    {
      key: 'categories',
      title: t('list.categories'),
      render: (item) => <span className={styles.wrapped}>{inWords(item)}</span>,
    },
    {
      key: 'unit',
      title: t('list.unit'),
      render: ({ unitName }) => <span className={styles.wrapped}>{unitName}</span>,
    },
    { key: 'territory', title: t('list.territory'), render: ({ territoryName }) => territoryName },
    {
      key: 'admitted',
      title: t('list.admitted'),
      render: ({ admittedAt }) => <span className={styles.whole}>{formatDate(admittedAt)}</span>,
    },
  ]
  return (
    <section aria-label={t('list.label')}>
      <p role="status">{t(more ? 'shownSoFar' : 'found', { count: items.length })}</p>
      <DataList
        label={t('list.label')}
        columns={columns}
        items={items}
        keyOf={({ id }) => id}
        linkOf={({ id }) => `/talents/${id}`}
        more={more}
      />
    </section>
  )
}
