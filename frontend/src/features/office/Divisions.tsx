import { Button, Input, Modal, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DivisionShown, OfficeDetail } from '../../api/generated/schema'
import { Field } from '../../ui/Field'
import { Panel } from '../../ui/Panel'
import { ProblemAlert } from '../../ui/ProblemAlert'
import styles from './office.module.css'
import { faultAt, useCloseDivision, useWriteDivision } from './queries'

const DUTIES = ['planning', 'building'] as const

/** What is within an office and works for the register. */
export function Divisions({ detail }: { detail: OfficeDetail }) {
  const { t } = useTranslation('office')
  const [written, setWritten] = useState<DivisionShown | 'new'>()
  const [closed, setClosed] = useState<DivisionShown>()
  const may = detail.permittedActions.includes('add-division')
  return (
    <Panel
      title={t('division.title')}
      extra={may && <Button onClick={() => setWritten('new')}>{t('division.add')}</Button>}
    >
      {detail.divisions.length === 0 && <p className={styles.quiet}>{t('division.none')}</p>}
      <ul className={styles.divisions}>
        {detail.divisions.map((division) => (
          <li key={division.id}>
            <span>
              <strong>{division.name}</strong>{' '}
              <span className={styles.quiet}>
                {[t(`duty.${division.duty}` as 'duty.planning'), division.phone].filter(Boolean).join(' · ')}
              </span>
            </span>
            {may && (
              <span className={styles.acts}>
                <Button
                  aria-label={t('division.changeOf', { name: division.name })}
                  onClick={() => setWritten(division)}
                >
                  {t('division.change')}
                </Button>
                <Button
                  danger
                  aria-label={t('division.closeOf', { name: division.name })}
                  onClick={() => setClosed(division)}
                >
                  {t('close.button')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {written && (
        <WriteDivision
          office={detail.office.id}
          division={written === 'new' ? undefined : written}
          close={() => setWritten(undefined)}
        />
      )}
      {closed && <CloseDivision division={closed} close={() => setClosed(undefined)} />}
    </Panel>
  )
}

type Writing = { office: string; division?: DivisionShown; close: () => void }

function WriteDivision({ office, division, close }: Writing) {
  const { t } = useTranslation('office')
  const [name, setName] = useState(division?.name ?? '')
  const [duty, setDuty] = useState<string>(division?.duty ?? 'planning')
  const [phone, setPhone] = useState(division?.phone ?? '')
  const write = useWriteDivision(office, division)
  const lack = (field: string) => faultAt(write.error, `/${field}`)
  return (
    <Modal
      open
      title={t(division ? 'division.changeTitle' : 'division.add')}
      okText={t('save')}
      confirmLoading={write.isPending}
      cancelText={t('cancel')}
      onOk={() => write.mutate({ name, duty, phone: phone.trim() || null }, { onSuccess: close })}
      onCancel={close}
    >
      <Field label={t('division.name')} required lack={lack('name')}>
        {(id) => <Input id={id} value={name} maxLength={50} onChange={({ target }) => setName(target.value)} />}
      </Field>
      <Field label={t('division.duty')} required group lack={lack('duty')}>
        {(_, labelId) => (
          <Radio.Group
            aria-labelledby={labelId}
            value={duty}
            onChange={({ target }) => setDuty(String(target.value))}
            options={DUTIES.map((one) => ({ value: one, label: t(`duty.${one}`) }))}
          />
        )}
      </Field>
      <Field label={t('division.phone')} hint={t('person.officePhoneHint')} lack={lack('phone')}>
        {(id) => (
          <Input id={id} type="tel" value={phone} maxLength={30} onChange={({ target }) => setPhone(target.value)} />
        )}
      </Field>
      <ProblemAlert error={write.error} />
    </Modal>
  )
}

function CloseDivision({ division, close }: { division: DivisionShown; close: () => void }) {
  const { t } = useTranslation('office')
  const closing = useCloseDivision(division.id, division.version)
  return (
    <Modal
      open
      title={t('division.closeOf', { name: division.name })}
      okText={t('close.button')}
      okButtonProps={{ danger: true }}
      confirmLoading={closing.isPending}
      cancelText={t('cancel')}
      onOk={() => closing.mutate(undefined, { onSuccess: close })}
      onCancel={close}
    >
      <p>{t('division.closeExplain')}</p>
      <ProblemAlert error={closing.error} />
    </Modal>
  )
}
