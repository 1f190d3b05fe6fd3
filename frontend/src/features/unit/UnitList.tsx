import { useTranslation } from 'react-i18next'
import type { UnitListed } from '../../api/generated/schema'
import { formatText } from '../../lib/format'
import { type Column, DataList, type More } from '../../ui/DataList'
import { useCodeNames } from '../../ui/facts/useCodeNames'
import { UnitStateTag } from './UnitStateTag'

const TABLES = ['unit_nature']

/** Units in the order in which they were opened. */
export function UnitList({ items, more }: { items: readonly UnitListed[]; more?: More }) {
  const { t } = useTranslation('unit')
  const names = useCodeNames(undefined, TABLES)
  const columns: [Column<UnitListed>, ...Column<UnitListed>[]] = [
    { key: 'name', title: t('field.name'), render: ({ name }) => name },
    { key: 'uscc', title: t('field.uscc'), render: ({ uscc }) => formatText(uscc) },
    {
      key: 'nature',
      title: t('field.nature'),
      render: ({ nature }) => formatText(nature && names('unit_nature', nature)),
    },
    { key: 'territory', title: t('field.territory'), render: ({ territoryName }) => territoryName },
    { key: 'state', title: t('field.state'), render: ({ state }) => <UnitStateTag state={state} /> },
  ]
  return (
    <section aria-label={t('list.label')}>
      <p role="status">{t(more ? 'list.shownSoFar' : 'list.found', { count: items.length })}</p>
      <DataList
        label={t('list.label')}
        columns={columns}
        items={items}
        keyOf={({ id }) => id}
        linkOf={({ id }) => `/units/${id}`}
        more={more}
      />
    </section>
  )
}
