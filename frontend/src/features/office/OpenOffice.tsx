import { Input, Modal, Radio, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { OfficeDetail } from '../../api/generated/schema'
import { Field } from '../../ui/Field'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { faultAt, useAuthorities, useOpenOffice } from './queries'

const KINDS = ['authority', 'department'] as const
type Kind = (typeof KINDS)[number]

/** A bureau opens an authority or a department beside it. */
export function OpenOffice({ detail, close }: { detail: OfficeDetail; close: () => void }) {
  const { t } = useTranslation('office')
  const navigate = useNavigate()
  const [kind, setKind] = useState<Kind>('authority')
  const [name, setName] = useState('')
  const [shortName, setShortName] = useState('')
  const [authorityId, setAuthorityId] = useState<string>()
  const open = useOpenOffice(detail.office.id)
  const lack = (field: string) => faultAt(open.error, `/${field}`)

  function submit() {
    open.mutate(
      {
        kind,
        name,
        shortName: shortName.trim() || null,
        authorityId: kind === 'authority' ? (authorityId ?? null) : null,
      },
      { onSuccess: ({ office }) => void navigate(`/offices/${office.id}`) },
    )
  }

  return (
    <Modal
      open
      title={t('open.title', { name: detail.office.name })}
      okText={t('open.ok')}
      confirmLoading={open.isPending}
      cancelText={t('cancel')}
      onOk={submit}
      onCancel={close}
    >
      <p>{t('open.explain')}</p>
      <Field label={t('field.kind')} required group lack={lack('kind')}>
        {(_, labelId) => (
          <Radio.Group
            aria-labelledby={labelId}
            value={kind}
            onChange={({ target }) => setKind(target.value as Kind)}
            options={KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
          />
        )}
      </Field>
      <Field label={t('field.name')} required lack={lack('name')}>
        {(id) => <Input id={id} value={name} maxLength={100} onChange={({ target }) => setName(target.value)} />}
      </Field>
      <Field label={t('field.shortName')} lack={lack('shortName')}>
        {(id) => (
          <Input id={id} value={shortName} maxLength={50} onChange={({ target }) => setShortName(target.value)} />
        )}
      </Field>
      {kind === 'authority' && detail.office.level !== 'regional' && (
        <Above detail={detail} value={authorityId} change={setAuthorityId} lack={lack('authorityId')} />
      )}
      <ProblemAlert error={open.error} />
    </Modal>
  )
}

type Choosing = { detail: OfficeDetail; value?: string; change: (id?: string) => void; lack?: string }

/** The authority of the same sector at a level above; those of its own level cannot be. */
function Above({ detail, value, change, lack }: Choosing) {
  const { t } = useTranslation('office')
  const lines = useAuthorities(detail.office.territory.code)
  const { level } = detail.office
  const options = (lines.data?.authorities ?? [])
    .filter((one) => one.level === 'regional' || (one.level === 'league' && level === 'county'))
    .map((one) => ({ value: one.id, label: one.name }))
  return (
    <Field label={t('field.authority')} hint={t('open.authorityHint')} lack={lack}>
      {(id) => (
        <Select
          id={id}
          allowClear
          loading={lines.isPending}
          value={value}
          onChange={(chosen?: string) => change(chosen)}
          options={options}
          notFoundContent={t('open.noAuthority')}
        />
      )}
    </Field>
  )
}
