import { Checkbox } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeclarationDetail, Difference, Form } from '../../api/generated/schema'
import { documentOf, type FactPlace, pointerOf } from '../../ui/facts/document'
import { FactsView } from '../../ui/facts/FactsView'
import type { NameOf } from '../../ui/facts/useCodeNames'
import styles from './review.module.css'
import { type Place, type Tick, tickKey } from './ticks'
import { usePlaceName } from './usePlaceName'
import { useValueInWords } from './useValueInWords'

type Props = {
  declaration: DeclarationDetail
  form: Form
  names: NameOf
  /** Present while the reviewer ticks what goes back. */
  ticking?: { ticks: readonly Tick[]; toggle: (place: Place) => void }
}

/** The facts as declared: what changed since the last submission or is doubtful is marked, and each can be walked to and ticked. */
export function FactsToReview({ declaration, form, names, ticking }: Props) {
  const { t } = useTranslation('review')
  const placeName = usePlaceName(form)
  const changed = new Map(declaration.differences.map((difference) => [tickKey(difference), difference]))
  const doubtsAt = (place: string) => declaration.warnings.filter(({ pointer }) => pointer === place)
  const ticked = new Set(ticking?.ticks.map(tickKey))

  const tick = (place: Place, children?: ReactNode) =>
    ticking && (
      <Checkbox
        checked={ticked.has(tickKey(place))}
        onChange={() => ticking.toggle(place)}
        aria-label={t('return.tick', { place: placeName(place) })}
      >
        {children}
      </Checkbox>
    )

  return (
    <FactsView
      form={form}
      document={documentOf(declaration.document)}
      names={names}
      masks={{ ID_NUMBER: declaration.idNumberMask, PHONE: declaration.phoneMask }}
      extra={({ name }) => tick({ section: name, row: null, field: null }, t('return.wholeSection'))}
      wrap={(at, value) => {
        const place = placeOf(at)
        const difference = changed.get(tickKey(place))
        return (
          <span
            className={`${styles.fact} ${difference ? styles.changed : ''} ${ticked.has(tickKey(place)) ? styles.ticked : ''}`}
            data-fact={tickKey(place)}
            tabIndex={-1}
          >
            {tick(place)}
            <span>
              {value}
              {difference && <Before difference={difference} form={form} names={names} />}
              {doubtsAt(pointerOf(at)).map(({ code, message }) => (
                <span key={code} className={styles.doubt}>
                  {message}
                </span>
              ))}
            </span>
          </span>
        )
      }}
    />
  )
}

const placeOf = ({ section, row, field }: FactPlace): Place => ({ section: section.name, row, field: field.name })

function Before({ difference, form, names }: { difference: Difference; form: Form; names: NameOf }) {
  const { t } = useTranslation('review')
  const value = useValueInWords(form, names, difference, difference.before)
  return (
    <span className={styles.before}>
      <span className={styles.changedMark}>{t('difference.mark')}</span>
      {t('difference.before', { value })}
    </span>
  )
}
