import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Form, TalentDetail, TalentNumbers } from '../../api/generated/schema'
import { formatDate } from '../../lib/format'
import { Permitted } from '../../session/Permitted'
import { documentOf } from '../../ui/facts/document'
import { FactsView } from '../../ui/facts/FactsView'
import { useCodeNames } from '../../ui/facts/useCodeNames'
import { Panel } from '../../ui/Panel'
import { Grounds } from './Grounds'
import { ShowNumbers } from './ShowNumbers'
import styles from './search.module.css'

const MORE_TABLES = ['category', 'tier']

type Props = {
  talent: TalentDetail
  form: Form
  purpose?: string
  /** What else can be done with it. */
  acts?: ReactNode
}

/** An admitted person: by which words of which notice, and the facts in force. */
export function Record({ talent, form, purpose, acts }: Props) {
  const { t } = useTranslation('search')
  const names = useCodeNames(form, MORE_TABLES)
  const [numbers, setNumbers] = useState<TalentNumbers>()
  const { name, unitName, territoryName, admittedAt, categories } = talent
  return (
    <>
      <Panel title={name} extra={acts}>
        <p className={styles.line}>
          {unitName} · {territoryName} · {t('record.admittedOn', { date: formatDate(admittedAt) })}
        </p>
        <Grounds categories={categories} names={names} />
      </Panel>
      <Panel
        title={t('record.facts')}
        extra={
          <Permitted action="unmask" on={talent}>
            <ShowNumbers id={talent.id} purpose={purpose} shown={Boolean(numbers)} change={setNumbers} />
          </Permitted>
        }
      >
        <FactsView
          form={form}
          document={documentOf(talent.document)}
          names={names}
          masks={{ ID_NUMBER: numbers?.idNumber ?? talent.idNumberMask, PHONE: numbers?.phone ?? talent.phoneMask }}
        />
      </Panel>
    </>
  )
}
