import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitDetail } from '../../api/generated/schema'
import { Field } from '../../ui/Field'
import { Panel } from '../../ui/Panel'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { faultAt } from './draft'
import { LineFields, type Place } from './LineFields'
import { useMoveUnit } from './queries'
import styles from './unit.module.css'

type Props = { detail: UnitDetail; done: () => void; reload: () => void }

/** Where a unit lies and whom it answers to from now on; its people and declarations come along. */
export function MoveUnit({ detail, done, reload }: Props) {
  const { t } = useTranslation('unit')
  const { unit } = detail
  const [place, setPlace] = useState<Place>({
    territoryCode: unit.territory.code,
    reportsToId: unit.reportsToId ?? undefined,
    authorityId: detail.authorityId ?? undefined,
    departmentId: detail.departmentId ?? undefined,
  })
  const [reason, setReason] = useState('')
  const move = useMoveUnit(unit.id, detail.version)
  const lack = faultAt(move.error, '/reason')

  function submit() {
    move.mutate(
      {
        territoryCode: place.territoryCode ?? '',
        reportsToId: place.reportsToId ?? null,
        authorityId: place.authorityId ?? null,
        departmentId: place.departmentId ?? null,
        reason,
      },
      { onSuccess: done },
    )
  }

  return (
    <Panel title={t('move.title')}>
      <form
        className={styles.whole}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p>{t('move.explain')}</p>
        <LineFields place={place} change={setPlace} faultOf={(field) => faultAt(move.error, `/${field}`)} />
        <Field label={t('move.reason')} required lack={lack}>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={2}
              maxLength={500}
              value={reason}
              status={lack ? 'error' : undefined}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        <ProblemAlert error={move.error} />
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit" loading={move.isPending}>
            {t('move.save')}
          </Button>
          <Button onClick={done}>{t('cancel')}</Button>
          {move.isError && <Button onClick={reload}>{t('reload')}</Button>}
        </div>
      </form>
    </Panel>
  )
}
