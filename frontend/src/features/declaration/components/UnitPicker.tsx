import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failed } from '../../../ui/Failed'
import { Loading } from '../../../ui/Loading'
import { Onward } from '../../../ui/Onward'
import { useResting } from '../../../ui/useResting'
import { unitsQuery } from '../queries'
import styles from './UnitPicker.module.css'

/** Id of the field where one looks for the unit. */
export const UNIT_SEARCH = 'unit-search'

type Props = {
  onChoose: (unitId: string) => void
  busy: boolean
  /** Name of the unit that the reader chose before: offered until something is typed. */
  last?: string
}

/** The employing unit, found by a few letters of its name, its pinyin or initials. */
export function UnitPicker({ onChoose, busy, last }: Props) {
  const { t } = useTranslation('declaration')
  const [typed, setTyped] = useState('')
  const text = useResting(typed.trim(), 300)
  const asked = text || last || ''
  const query = useQuery({
    ...unitsQuery(asked),
    enabled: asked !== '',
    placeholderData: (known) => (text ? known : undefined),
  })
  const { data, isPending } = query
  const error: unknown = query.error
  const items = data?.items.filter(({ name }) => text || name === last) ?? []
  return (
    <div className={styles.picker}>
      <label htmlFor={UNIT_SEARCH}>{t('begin.search')}</label>
      <Input
        id={UNIT_SEARCH}
        type="search"
        allowClear
        autoComplete="off"
        aria-describedby="unit-search-hint"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p id="unit-search-hint" className={styles.territory}>
        {t('begin.searchHint')}
      </p>
      {text && isPending && <Loading lines={3} />}
      {text && !!error && <Failed error={error} retry={() => void query.refetch()} />}
      {text && data && items.length === 0 && (
        <p role="status">
          {t('begin.none')} <Onward to="/apply">{t('begin.apply')}</Onward>
        </p>
      )}
      {!text && items.length > 0 && <p className={styles.last}>{t('begin.last')}</p>}
      <ul className={styles.units} aria-label={t(text ? 'begin.found' : 'begin.last')}>
        {items.map(({ id, name, territoryName }) => (
          <li key={id} className={styles.unit}>
            <span>
              <strong>{name}</strong>
              <span className={styles.territory}>{territoryName}</span>
            </span>
            <Button disabled={busy} onClick={() => onChoose(id)} aria-label={t('begin.chooseNamed', { name })}>
              {t('begin.choose')}
            </Button>
          </li>
        ))}
      </ul>
      {text && data?.next && <p className={styles.territory}>{t('begin.more')}</p>}
    </div>
  )
}
