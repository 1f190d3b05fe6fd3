import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OfficeDetail, ResponsibleNaming, ResponsibleShown } from '../../api/generated/schema'
import { Field } from '../../ui/Field'
import { Panel } from '../../ui/Panel'
import { ProblemAlert } from '../../ui/ProblemAlert'
import styles from './office.module.css'
import { faultAt, useNamePersons } from './queries'

const FIELDS = ['name', 'post', 'officePhone', 'mobile', 'email'] as const
type FieldName = (typeof FIELDS)[number]
type Draft = Record<FieldName, string>

const ROLES = ['leader', 'technical'] as const

/** The mobile is never shown in full, so it begins empty, and empty keeps it. */
function draftOf(person: ResponsibleShown | null): Draft {
  return {
    name: person?.name ?? '',
    post: person?.post ?? '',
    officePhone: person?.officePhone ?? '',
    mobile: '',
    email: person?.email ?? '',
  }
}

/** Nothing where nothing was typed: whoever is there stays, and who is not known yet comes later. */
function namingOf(draft: Draft, person: ResponsibleShown | null): ResponsibleNaming | null {
  const before = draftOf(person)
  if (FIELDS.every((field) => draft[field].trim() === before[field])) return null
  return { ...draft, mobile: draft.mobile.trim() || null, email: draft.email.trim() || null }
}

type Props = { detail: OfficeDetail; done: () => void; reload: () => void }

/** The form of the notice: its two persons. Where somebody else was faster, what was typed stays in sight. */
export function NamePersons({ detail, done, reload }: Props) {
  const { t } = useTranslation('office')
  const { responsible, office } = detail
  const [drafts, setDrafts] = useState(() => ({
    leader: draftOf(responsible.leader),
    technical: draftOf(responsible.technical),
  }))
  const naming = useNamePersons(office.id, responsible.version)

  function submit() {
    naming.mutate(
      {
        leader: namingOf(drafts.leader, responsible.leader),
        technical: namingOf(drafts.technical, responsible.technical),
      },
      { onSuccess: done },
    )
  }

  return (
    <Panel title={t('responsible.form')}>
      <form
        className={styles.whole}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p>{t('responsible.formHint')}</p>
        {ROLES.map((role) => (
          <fieldset key={role} className={styles.fieldset}>
            <legend className={styles.role}>{t(`role.${role}`)}</legend>
            <div className={styles.form}>
              {FIELDS.map((field) => (
                <PersonField
                  key={field}
                  field={field}
                  value={drafts[role][field]}
                  person={responsible[role]}
                  lack={faultAt(naming.error, `/${role}/${field}`)}
                  change={(value) => setDrafts({ ...drafts, [role]: { ...drafts[role], [field]: value } })}
                />
              ))}
            </div>
          </fieldset>
        ))}
        <ProblemAlert error={naming.error} />
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit" loading={naming.isPending}>
            {t('save')}
          </Button>
          <Button onClick={done}>{t('cancel')}</Button>
          {naming.isError && <Button onClick={reload}>{t('reload')}</Button>}
        </div>
      </form>
    </Panel>
  )
}

type FieldProps = {
  field: FieldName
  value: string
  person: ResponsibleShown | null
  lack?: string
  change: (value: string) => void
}

const LONGEST: Record<FieldName, number> = { name: 50, post: 50, officePhone: 30, mobile: 20, email: 100 }

function PersonField({ field, value, person, lack, change }: FieldProps) {
  const { t } = useTranslation('office')
  const hint =
    field === 'mobile' && person
      ? t('person.mobileKept', { mask: person.mobileMask })
      : field === 'officePhone'
        ? t('person.officePhoneHint')
        : undefined
  return (
    <Field label={t(`person.${field}`)} required={field !== 'email'} hint={hint} lack={lack}>
      {(id) => (
        <Input
          id={id}
          type={field === 'mobile' || field === 'officePhone' ? 'tel' : 'text'}
          value={value}
          maxLength={LONGEST[field]}
          status={lack ? 'error' : undefined}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </Field>
  )
}
