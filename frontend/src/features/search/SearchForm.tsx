import { SearchOutlined } from '@ant-design/icons'
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReader } from '../../session/me'
import { Field } from '../../ui/Field'
import { CodeSelect } from './CodeSelect'
import { NOTHING, type Typed } from './memory'
import styles from './search.module.css'
import { TerritoryFilter } from './TerritoryFilter'
import type { useFilters } from './useFilters'
import type { usePurpose } from './usePurpose'

type Props = {
  filters: ReturnType<typeof useFilters>
  purpose: ReturnType<typeof usePurpose>
  asked?: Typed
  ask: (typed: Typed | undefined) => void
}

/** What to look for. Typed words are sent when asked for; filters at once, since they stand in the address. */
export function SearchForm({ filters, purpose, asked, ask }: Props) {
  const { t } = useTranslation('search')
  const { organisation } = useReader()
  const [typed, setTyped] = useState<Typed>(asked ?? NOTHING)
  const [strict, setStrict] = useState(false)
  const { category, tier, territory, engaged } = filters.values
  const wide = organisation?.level === 'league' || organisation?.level === 'regional'

  function submit() {
    setStrict(true)
    if (purpose.settled) ask({ text: typed.text.trim(), idNumber: typed.idNumber.trim() })
  }

  function clear() {
    setTyped(NOTHING)
    setStrict(false)
    filters.clear()
    ask(undefined)
  }

  return (
    <search>
      <form
        className={styles.form}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Field label={t('text')}>
          {(id) => (
            <Input
              id={id}
              value={typed.text}
              onChange={({ target }) => setTyped({ ...typed, text: target.value })}
              placeholder={t('textHint')}
              maxLength={50}
              allowClear
            />
          )}
        </Field>
        <Field label={t('idNumber')}>
          {(id) => (
            <Input
              id={id}
              value={typed.idNumber}
              onChange={({ target }) => setTyped({ ...typed, idNumber: target.value })}
              placeholder={t('idNumberHint')}
              maxLength={18}
              allowClear
            />
          )}
        </Field>
        <CodeSelect
          table="category"
          label={t('category')}
          placeholder={t('all')}
          value={category}
          change={(code) => filters.set({ category: code })}
        />
        <CodeSelect
          table="tier"
          label={t('tier')}
          placeholder={t('all')}
          value={tier}
          change={(code) => filters.set({ tier: code })}
        />
        {(wide || territory) && (
          <TerritoryFilter value={territory} change={(code) => filters.set({ territory: code })} />
        )}
        {purpose.asked && (
          <CodeSelect
            table="purpose"
            label={t('purpose')}
            placeholder={t('purposeHint')}
            value={purpose.purpose}
            change={(code) => code && purpose.choose(code)}
            needed
            lack={strict && !purpose.settled ? t('purposeLack') : undefined}
          />
        )}
        <Checkbox
          className={styles.engaged}
          checked={engaged === 'true'}
          onChange={({ target }) => filters.set({ engaged: target.checked ? 'true' : undefined })}
        >
          {t('engaged')}
        </Checkbox>
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit" icon={<SearchOutlined aria-hidden />}>
            {t('search')}
          </Button>
          <Button onClick={clear}>{t('clear')}</Button>
        </div>
      </form>
    </search>
  )
}
