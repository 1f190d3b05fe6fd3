import { DeleteOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { codeTableQuery } from '../../api/codeTables'
import type { Form } from '../../api/generated/schema'
import { Field, Lack } from '../../ui/Field'
import { nameOfEntry } from '../../ui/facts/useCodeNames'
import { OptionsFailed } from '../../ui/OptionsFailed'
import { Panel } from '../../ui/Panel'
import styles from './review.module.css'
import { lackOf, type Tick, tickKey } from './ticks'
import { usePlaceName } from './usePlaceName'

type Props = {
  form: Form
  ticks: readonly Tick[]
  change: (ticks: Tick[]) => void
  note: string
  changeNote: (note: string) => void
  strict: boolean
}

/** What goes back to the author: a reason for each ticked fact, and words for the whole. */
export function ReturnPanel({ form, ticks, change, note, changeNote, strict }: Props) {
  const { t } = useTranslation('review')
  return (
    <Panel title={t('return.title')}>
      <p className={styles.quiet}>{t('return.explain')}</p>
      {ticks.length === 0 && (strict ? <Lack>{t('return.none')}</Lack> : <p>{t('return.none')}</p>)}
      <ul className={styles.ticks}>
        {ticks.map((tick) => (
          <TickLine
            key={tickKey(tick)}
            form={form}
            tick={tick}
            change={(next) => change(ticks.map((other) => (other === tick ? next : other)))}
            remove={() => change(ticks.filter((other) => other !== tick))}
            strict={strict}
          />
        ))}
      </ul>
      <Field label={t('return.note')}>
        {(field) => (
          <Input.TextArea
            id={field}
            value={note}
            onChange={({ target }) => changeNote(target.value)}
            maxLength={1000}
            rows={2}
          />
        )}
      </Field>
    </Panel>
  )
}

type LineProps = { form: Form; tick: Tick; change: (tick: Tick) => void; remove: () => void; strict: boolean }

function TickLine({ form, tick, change, remove, strict }: LineProps) {
  const { t, i18n } = useTranslation('review')
  const { data: reasons = [], isLoadingError, refetch } = useQuery(codeTableQuery('return_reason'))
  const place = usePlaceName(form)(tick)
  const lack = strict ? lackOf(tick) : undefined
  return (
    <li className={styles.tick}>
      <div className={styles.tickHead}>
        <strong>{place}</strong>
        <Button
          type="text"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={t('return.untick', { place })}
          onClick={remove}
        />
      </div>
      {isLoadingError ? (
        <OptionsFailed retry={() => void refetch()} />
      ) : (
        <Select
          value={tick.reason}
          onChange={(reason: string) => change({ ...tick, reason })}
          options={reasons.map((entry) => ({ value: entry.code, label: nameOfEntry(entry, i18n.language) }))}
          placeholder={t('return.reasonPlaceholder')}
          aria-label={t('return.reason', { place })}
          status={lack === 'reason' ? 'error' : undefined}
        />
      )}
      <Input
        value={tick.note}
        onChange={({ target }) => change({ ...tick, note: target.value })}
        maxLength={500}
        placeholder={t('return.words')}
        aria-label={t('return.wordsOf', { place })}
        status={lack === 'note' ? 'error' : undefined}
      />
      {lack && <Lack>{t(`return.lack.${lack}`)}</Lack>}
    </li>
  )
}
