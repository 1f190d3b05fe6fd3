import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DueShown } from '../../api/generated/schema'
import { daysUntil, formatDate } from '../../lib/format'
import { Permitted } from '../../session/Permitted'
import { Failed } from '../../ui/Failed'
import { Field } from '../../ui/Field'
import { Loading } from '../../ui/Loading'
import { Panel } from '../../ui/Panel'
import { ProblemAlert } from '../../ui/ProblemAlert'
import styles from './office.module.css'
import { faultAt, useDue, useSetDue } from './queries'

/** Until when the offices of the region name their responsible persons; the region's bureau sets it. */
export function DuePanel() {
  const { t } = useTranslation('office')
  const due = useDue()
  const [editing, setEditing] = useState(false)
  return (
    <Panel title={t('due.title')}>
      {due.data ? (
        editing ? (
          <SetDue key={due.data.version} due={due.data} done={() => setEditing(false)} />
        ) : (
          <>
            <Words due={due.data} />
            <Permitted action="set-due" on={due.data}>
              <Button onClick={() => setEditing(true)}>{t('due.set')}</Button>
            </Permitted>
          </>
        )
      ) : due.isError ? (
        <Failed error={due.error} retry={() => void due.refetch()} />
      ) : (
        <Loading lines={1} />
      )}
    </Panel>
  )
}

function Words({ due }: { due: DueShown }) {
  const { t } = useTranslation('office')
  if (!due.dueOn) return <p>{t('due.none')}</p>
  const left = daysUntil(due.dueOn)
  return (
    <>
      <p>
        <strong>{t('due.until', { day: formatDate(due.dueOn) })}</strong>{' '}
        {due.past ? t('due.past', { count: -left }) : t('due.left', { count: left })}
      </p>
      {due.note && <p className={styles.lines}>{due.note}</p>}
    </>
  )
}

function SetDue({ due, done }: { due: DueShown; done: () => void }) {
  const { t } = useTranslation('office')
  const [dueOn, setDueOn] = useState(due.dueOn ?? '')
  const [note, setNote] = useState(due.note ?? '')
  const [strict, setStrict] = useState(false)
  const set = useSetDue(due.version)
  const lack = strict && !dueOn ? t('due.dayLack') : faultAt(set.error, '/dueOn')

  function submit() {
    setStrict(true)
    if (dueOn) set.mutate({ dueOn, note: note.trim() || null }, { onSuccess: done })
  }

  return (
    <form
      className={styles.whole}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className={styles.form}>
        <Field label={t('due.day')} required lack={lack}>
          {(id) => (
            <Input
              id={id}
              type="date"
              value={dueOn}
              status={lack ? 'error' : undefined}
              onChange={({ target }) => setDueOn(target.value)}
            />
          )}
        </Field>
        <Field label={t('due.note')} hint={t('due.noteHint')} lack={faultAt(set.error, '/note')}>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={2}
              maxLength={500}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          )}
        </Field>
      </div>
      <ProblemAlert error={set.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={set.isPending}>
          {t('save')}
        </Button>
        <Button onClick={done}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
