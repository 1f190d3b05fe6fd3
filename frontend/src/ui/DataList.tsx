import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './DataList.module.css'
import { ProblemAlert } from './ProblemAlert'
import { useIsPhone } from './useIsPhone'

export type Column<T> = {
  key: string
  title: string
  render: (item: T) => ReactNode
  /** Numbers stand at the right. */
  align?: 'right'
  width?: number | string
}

/** What follows in a list, and why it did not come when it was asked for. */
export type More = { load: () => void; loading: boolean; error?: unknown }

type Pages = {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  isFetchNextPageError: boolean
  error: unknown
  fetchNextPage: () => unknown
}

/** The way to bring the next page of an infinite query. */
export function moreOf(pages: Pages): More | undefined {
  if (!pages.hasNextPage) return undefined
  const { isFetchingNextPage: loading, isFetchNextPageError, error, fetchNextPage } = pages
  return { load: () => void fetchNextPage(), loading, error: isFetchNextPageError ? error : null }
}

type Props<T> = {
  /** Says what the list is to those who hear it. */
  label: string
  /** The first column names the item: it carries the link, and heads the card on a phone. */
  columns: [Column<T>, ...Column<T>[]]
  items: readonly T[]
  keyOf: (item: T) => string
  linkOf?: (item: T) => string
  /** Key of the item that was open last: the list shows the place. */
  current?: string
  /** Present while there is more to bring. */
  more?: More
}

/** A dense table on a desk, cards on a phone. The places of loading, empty and failed are the page's to choose. */
export function DataList<T>(props: Props<T>) {
  const { t } = useTranslation('ui')
  const phone = useIsPhone()
  return (
    <div className={styles.list}>
      {phone ? <Cards {...props} /> : <DenseTable {...props} />}
      {props.more && !props.more.loading && <ProblemAlert error={props.more.error} />}
      {props.more && (
        <Button onClick={props.more.load} loading={props.more.loading} block={phone} className={styles.more}>
          {t('more')}
        </Button>
      )}
    </div>
  )
}

function Name<T>({ item, column, linkOf }: { item: T; column: Column<T>; linkOf?: (item: T) => string }) {
  return linkOf ? (
    <Link to={linkOf(item)} className={styles.link}>
      {column.render(item)}
    </Link>
  ) : (
    column.render(item)
  )
}

/** Brings the place that was left back into sight. */
const intoView = (element: HTMLElement | null) => element?.scrollIntoView?.({ block: 'nearest' })

function DenseTable<T>({ label, columns, items, keyOf, linkOf, current }: Props<T>) {
  return (
    <div className={styles.scroll}>
      <table aria-label={label} className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ key, title, align, width }) => (
              <th key={key} scope="col" style={{ textAlign: align, width }}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr
              key={keyOf(item)}
              className={keyOf(item) === current ? styles.current : undefined}
              {...(keyOf(item) === current && { ref: intoView, 'aria-current': true })}
            >
              {columns.map((column, place) => (
                <td key={column.key} style={{ textAlign: column.align }}>
                  {place === 0 ? <Name item={item} column={column} linkOf={linkOf} /> : column.render(item)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cards<T>({ label, columns, items, keyOf, linkOf, current }: Props<T>) {
  const [first, ...rest] = columns
  return (
    <ul aria-label={label} className={styles.cards}>
      {items.map((item) => (
        <li
          key={keyOf(item)}
          className={`${styles.card} ${keyOf(item) === current ? styles.current : ''}`}
          {...(keyOf(item) === current && { ref: intoView, 'aria-current': true })}
        >
          <div className={styles.name}>
            <Name item={item} column={first} linkOf={linkOf} />
          </div>
          <dl className={styles.facts}>
            {rest.map((column) => (
              <div key={column.key} className={styles.fact}>
                <dt>{column.title}</dt>
                <dd>{column.render(item)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
