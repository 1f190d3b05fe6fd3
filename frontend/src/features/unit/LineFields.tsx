import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { UnitLine } from '../../api/generated/schema'
import { Field } from '../../ui/Field'
import { OptionsFailed } from '../../ui/OptionsFailed'
import { faultAt } from './draft'
import { useLines } from './queries'
import { TerritoryField } from './TerritoryField'
import styles from './unit.module.css'

/** Where a unit stands, as it is chosen. */
export type Place = { territoryCode?: string; reportsToId?: string; authorityId?: string; departmentId?: string }

type Props = {
  place: Place
  change: (place: Place) => void
  faultOf: (field: keyof Place) => string | undefined
  /** The territory stays as it is. */
  fixed?: boolean
}

/** Its territory, and then whom it reports to, the authority of its sector and the department above it. */
export function LineFields({ place, change, faultOf, fixed = false }: Props) {
  const { t } = useTranslation('unit')
  const lines = useLines(place.territoryCode)

  const choice = (
    field: 'reportsToId' | 'authorityId' | 'departmentId',
    options: readonly UnitLine[] = [],
    placeholder: string,
  ) => (
    <Field label={t(`field.${field}`)} lack={faultOf(field)} hint={t(`form.${field}Hint`)}>
      {(id) => (
        <Select<string>
          id={id}
          allowClear
          disabled={!place.territoryCode}
          loading={lines.isFetching}
          placeholder={placeholder}
          value={place[field]}
          status={faultOf(field) ? 'error' : undefined}
          notFoundContent={t('form.noOption')}
          showSearch={{ optionFilterProp: 'label' }}
          options={options.map(({ id: value, name }) => ({ value, label: name }))}
          onChange={(value) => change({ ...place, [field]: value })}
        />
      )}
    </Field>
  )

  return (
    <div className={styles.form}>
      {!fixed && (
        <TerritoryField
          value={place.territoryCode}
          placeholder={t('form.choose')}
          required
          fault={faultOf('territoryCode')}
          change={(territoryCode) => change({ territoryCode })}
        />
      )}
      {lines.isError && place.territoryCode ? (
        <Refusal error={lines.error} retry={() => void lines.refetch()} />
      ) : (
        <>
          {choice('reportsToId', lines.data?.bureaus, t('form.ownBureau'))}
          {choice('authorityId', lines.data?.authorities, t('form.nobody'))}
          {choice('departmentId', lines.data?.departments, t('form.nobody'))}
        </>
      )}
    </div>
  )
}

function Refusal({ error, retry }: { error: unknown; retry: () => void }) {
  const said = faultAt(error, '/territory')
  return said ? (
    <p className={styles.fault} role="alert">
      {said}
    </p>
  ) : (
    <OptionsFailed retry={retry} />
  )
}
