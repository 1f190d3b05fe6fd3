import { theme } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldType, FormField, FormSection } from '../../api/generated/schema'
import { useIsPhone } from '../useIsPhone'
import { type FactPlace, type FactRecord, type FactsDocument, isEmpty, recordOf, rowsOf } from './document'
import styles from './FactsView.module.css'
import { FactValue } from './FactValue'
import type { NameOf } from './useCodeNames'
import { useFits } from './useFits'

/** What stands for the values that are never in the document. */
export type Masks = Partial<Record<FieldType, string | null>>

/** How facts are shown, whatever part of a form they are. */
export type Show = {
  document: FactsDocument
  names: NameOf
  masks?: Masks
  /** Puts something around a value: a mark, a tick, a ring. */
  wrap?: (place: FactPlace, value: ReactNode) => ReactNode
}

/** The facts of one section, without its heading. */
export function SectionFacts({ section, ...show }: Show & { section: FormSection }) {
  const { t, i18n } = useTranslation('facts')
  const { fontSize } = theme.useToken().token
  if (isEmpty(section, show.document)) return <p className={styles.none}>{t('none')}</p>
  if (!section.repeated) {
    return <Pairs section={section} row={null} record={recordOf(show.document, section.name)} {...show} />
  }
  const rows = rowsOf(show.document, section.name)
  // Other words or letters need other room.
  return <Rows key={`${i18n.language} ${fontSize}`} section={section} rows={rows} {...show} />
}

/** A table where its columns have room for whole words; elsewhere one row below the other. */
function Rows({ section, rows, ...show }: Show & { section: FormSection; rows: FactRecord[] }) {
  const phone = useIsPhone()
  const { place, fits } = useFits()
  const table = fits && !phone
  return (
    <div ref={place} className={table ? styles.scroll : undefined}>
      {table ? (
        <RowsTable section={section} rows={rows} {...show} />
      ) : (
        <ol className={styles.rows}>
          {rows.map((record, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
            <li key={row}>
              <Pairs section={section} row={row} record={record} {...show} />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

type OneRecord = Show & { section: FormSection; row: number | null; record: FactRecord }

function Pairs({ section, row, record, ...show }: OneRecord) {
  return (
    <dl className={styles.pairs}>
      {section.fields.filter(isAskedOf(record)).map((field) => (
        <div key={field.name} className={SHAPES[field.type]}>
          <dt>{field.label}</dt>
          <dd>
            <Fact place={{ section, row, field }} record={record} {...show} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What needs more room than others: all of the line, or below its label where that is narrow. */
const SHAPES: Partial<Record<FieldType, string>> = { LONG_TEXT: styles.wide, ID_NUMBER: styles.long }

/** What only some programmes ask for is not shown as lacking where it was not asked. */
const isAskedOf =
  (record: FactRecord) =>
  ({ name, byProgramme }: FormField) =>
    !byProgramme || record[name] !== undefined

function RowsTable({ section, rows, ...show }: Show & { section: FormSection; rows: FactRecord[] }) {
  return (
    <table className={styles.table} aria-label={section.label}>
      <thead>
        <tr>
          {section.fields.map((field) => (
            <th key={field.name} scope="col">
              {field.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((record, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
          <tr key={row}>
            {section.fields.map((field) => (
              <td key={field.name}>
                <Fact place={{ section, row, field }} record={record} {...show} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Fact({ place, record, names, masks, wrap }: Show & { place: FactPlace; record: FactRecord }) {
  const { field } = place
  const value = <FactValue field={field} value={masks?.[field.type] ?? record[field.name]} names={names} />
  return wrap ? wrap(place, value) : value
}
