import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { NameOf } from '../../ui/facts/useCodeNames'
import { Figure } from './Figure'
import { type Column, canBeListed, columnKey, type Pivot } from './pivot'
import styles from './statistics.module.css'

type Props = {
  pivot: Pivot
  names: NameOf
  /** The list behind a number. */
  people: (of: { column?: Column; territory?: string }) => string | undefined
  /** The same figures for one territory, county by county; nothing where a row has nothing below it. */
  into?: (territory: string) => string
}

/** Territories down, categories and their tiers across, totals at both ends. */
export function PivotTable({ pivot: { columns, rows, sums, total }, names, people, into }: Props) {
  const { t } = useTranslation('statistics')
  const groups = [...new Set(columns.map(({ category }) => category))].map((category) => ({
    category,
    width: columns.filter((column) => column.category === category).length,
  }))
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('table')}</caption>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {t('territory')}
            </th>
            {groups.map(({ category, width }) => (
              <th key={category} colSpan={width} scope="colgroup" className={styles.group}>
                {names('category', category)}
              </th>
            ))}
            <th rowSpan={2} scope="col" className={styles.number}>
              {t('total')}
            </th>
          </tr>
          <tr>
            {columns.map((column) => (
              <th key={columnKey(column)} scope="col" className={styles.number}>
                {column.tier ? names('tier', column.tier) : t('noTier')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, counts, total: sum }) => (
            <tr key={code}>
              <th scope="row">
                {into ? (
                  <Link to={into(code)} className={styles.figure}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </th>
              {columns.map((column) => (
                <td key={columnKey(column)} className={styles.number}>
                  <Figure
                    count={counts.get(columnKey(column))}
                    to={canBeListed(column, columns, counts) ? people({ column, territory: code }) : undefined}
                  />
                </td>
              ))}
              <td className={styles.number}>
                <Figure count={sum} to={people({ territory: code })} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            {columns.map((column) => (
              <td key={columnKey(column)} className={styles.number}>
                <Figure
                  count={sums.get(columnKey(column))}
                  to={canBeListed(column, columns, sums) ? people({ column }) : undefined}
                />
              </td>
            ))}
            <td className={styles.number}>
              <Figure count={total} to={people({})} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
