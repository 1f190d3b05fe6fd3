import { Checkbox, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { Field } from '../../ui/Field'
import { CodeChoice } from '../../ui/facts/CodeChoice'
import type { Draft } from './draft'
import { IndustryChoice } from './IndustryChoice'
import styles from './unit.module.css'

type Props = {
  draft: Draft
  change: (draft: Draft) => void
  /** The server's words on one of the fields. */
  faultOf: (field: keyof Draft) => string | undefined
  /** Of a contact whose number is kept where none is typed. */
  phoneMask?: string | null
}

type TextField = 'name' | 'shortName' | 'uscc' | 'address' | 'contactName' | 'contactPhone' | 'reason'

const LONGEST: Record<TextField, number> = {
  name: 100,
  shortName: 50,
  uscc: 30,
  address: 200,
  contactName: 50,
  contactPhone: 20,
  reason: 500,
}

/** Nothing but digits is taken. */
function numberOf(typed: string): number | null {
  const digits = typed.replace(/[^0-9]/g, '')
  return digits ? Number(digits) : null
}

/** What a unit says of itself. */
export function UnitFields({ draft, change, faultOf, phoneMask }: Props) {
  const { t } = useTranslation('unit')

  const text = (field: TextField, options: { required?: boolean; hint?: string } = {}) => (
    <Field label={t(`field.${field}`)} lack={faultOf(field)} {...options}>
      {(id) => (
        <Input
          id={id}
          value={draft[field]}
          maxLength={LONGEST[field]}
          autoComplete="off"
          inputMode={field === 'contactPhone' ? 'tel' : undefined}
          status={faultOf(field) ? 'error' : undefined}
          onChange={({ target }) => change({ ...draft, [field]: target.value })}
        />
      )}
    </Field>
  )

  return (
    <div className={styles.form}>
      {text('name', { required: true })}
      {text('shortName')}
      {text('uscc', { required: true, hint: t('form.usccHint') })}
      <Field label={t('field.nature')} required lack={faultOf('nature')}>
        {(id) => (
          <CodeChoice
            id={id}
            table="unit_nature"
            placeholder={t('form.choose')}
            value={draft.nature || undefined}
            needed
            faulty={Boolean(faultOf('nature'))}
            change={(code) => change({ ...draft, nature: code ?? '' })}
          />
        )}
      </Field>
      <Field label={t('field.industryCode')} required lack={faultOf('industryCode')}>
        {(id) => (
          <IndustryChoice
            id={id}
            value={draft.industryCode}
            faulty={Boolean(faultOf('industryCode'))}
            change={(code) => change({ ...draft, industryCode: code })}
          />
        )}
      </Field>
      <Field label={t('field.headcount')} lack={faultOf('headcount')}>
        {(id) => (
          <Input
            id={id}
            inputMode="numeric"
            value={draft.headcount ?? ''}
            maxLength={7}
            autoComplete="off"
            status={faultOf('headcount') ? 'error' : undefined}
            onChange={({ target }) => change({ ...draft, headcount: numberOf(target.value) })}
          />
        )}
      </Field>
      {text('address')}
      {text('contactName')}
      {text('contactPhone', { hint: phoneMask ? t('form.phoneKept', { mask: phoneMask }) : t('form.phoneHint') })}
      <div className={styles.flags}>
        <Checkbox
          checked={draft.managedLikeCivilService}
          onChange={({ target }) => change({ ...draft, managedLikeCivilService: target.checked })}
        >
          {t('field.managedLikeCivilService')}
        </Checkbox>
        <Checkbox
          checked={draft.forPeopleWithoutUnit}
          onChange={({ target }) => change({ ...draft, forPeopleWithoutUnit: target.checked })}
        >
          {t('field.forPeopleWithoutUnit')}
        </Checkbox>
      </div>
      {text('reason', { hint: t('form.reasonHint') })}
    </div>
  )
}
