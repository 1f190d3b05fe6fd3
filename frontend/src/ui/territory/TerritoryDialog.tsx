import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Checkbox, Input, type InputRef, Modal } from 'antd'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Among, TerritoryName } from '../../api/generated/schema'
import { territoryPages } from '../../api/territories'
import { Failed } from '../Failed'
import { Loading } from '../Loading'
import { useIsPhone } from '../useIsPhone'
import { useResting } from '../useResting'
import { TerritoryPath } from './TerritoryPath'
import { CHOICE, TerritoryRow } from './TerritoryRow'
import styles from './territory.module.css'

type Props = {
  label: string
  among: Among
  choose: (territory: TerritoryName) => void
  close: () => void
}

/** Without the margins that a dialog has on a phone. */
const WHOLE = { top: 0, maxWidth: '100vw', margin: 0, paddingBottom: 0 }

/** Looks for a territory by what is typed, or level by level. It fills a phone. */
export function TerritoryDialog({ label, among, choose, close }: Props) {
  const { t } = useTranslation('ui')
  const phone = useIsPhone()
  const hint = useId()
  const field = useRef<InputRef>(null)
  const [typed, setTyped] = useState('')
  const [ever, setEver] = useState(false)
  const [path, setPath] = useState<TerritoryName[]>([])
  const text = useResting(typed.trim(), 250)
  const asked = text ? { text } : { parent: path.at(-1)?.code ?? 'none' }
  const query = useInfiniteQuery(territoryPages({ ...asked, among: ever ? 'ever' : among }))
  const found = query.data?.pages.flatMap(({ items }) => items) ?? []

  function lookWithin(to: TerritoryName[]) {
    setTyped('')
    setPath(to)
    // Further down the step itself takes the focus; at the top there is none.
    if (to.length === 0) field.current?.focus()
  }

  return (
    <Modal
      open
      title={t('territory.title', { label })}
      footer={null}
      onCancel={close}
      afterOpenChange={(shown) => shown && field.current?.focus()}
      width={phone ? '100vw' : 640}
      style={phone ? WHOLE : undefined}
      styles={phone ? { container: { borderRadius: 0, minHeight: '100dvh' } } : undefined}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows lead through what can be reached by Tab as well */}
      <div className={styles.dialog} onKeyDown={step}>
        <Input
          ref={field}
          type="search"
          allowClear
          autoComplete="off"
          maxLength={50}
          data-choice
          aria-label={t('territory.search')}
          aria-describedby={hint}
          placeholder={t('territory.search')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p id={hint} className={styles.quiet}>
          {t('territory.hint')}
        </p>
        {among === 'in-force' && (
          <Checkbox checked={ever} onChange={({ target }) => setEver(target.checked)} className={styles.ever}>
            {t('territory.ever')}
          </Checkbox>
        )}
        {!text && <TerritoryPath path={path} lead={lookWithin} choose={choose} />}
        {query.isPending && <Loading lines={6} />}
        {query.isLoadingError && <Failed error={query.error} retry={() => void query.refetch()} />}
        {query.isSuccess && (
          <p role="status" className={styles.quiet}>
            {found.length === 0
              ? t(among === 'in-force' ? 'territory.none' : 'territory.noneGoverned')
              : t(query.hasNextPage ? 'territory.listedMore' : 'territory.listed', { number: found.length })}
          </p>
        )}
        <ul className={styles.list} aria-label={t('territory.found')}>
          {found.map((territory) => (
            <TerritoryRow
              key={territory.code}
              territory={territory}
              searched={Boolean(text)}
              choose={choose}
              lookWithin={() => lookWithin([...territory.around, territory])}
            />
          ))}
        </ul>
        {query.hasNextPage && (
          <Button block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('more')}
          </Button>
        )}
      </div>
    </Modal>
  )
}

/** The arrows lead from the field to what was found, up and down. */
function step(event: KeyboardEvent<HTMLElement>) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!by) return
  const choices = [...event.currentTarget.querySelectorAll<HTMLElement>(CHOICE)]
  const next = choices[choices.indexOf(document.activeElement as HTMLElement) + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}
