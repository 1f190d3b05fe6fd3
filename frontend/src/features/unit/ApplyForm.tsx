import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Panel } from '../../ui/Panel'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { useApply } from './applications'
import { changeOf, EMPTY, faultAt } from './draft'
import { ProofInput } from './ProofInput'
import { base64Of } from './picture'
import { TerritoryField } from './TerritoryField'
import { UnitFields } from './UnitFields'
import styles from './unit.module.css'

/** What a unit says of itself, and its certificate. What was refused stays as it was typed. */
export function ApplyForm() {
  const { t } = useTranslation('application')
  const navigate = useNavigate()
  const [draft, setDraft] = useState(EMPTY)
  const [territory, setTerritory] = useState<string>()
  const [proof, setProof] = useState<Blob>()
  const { mutate, error, isPending } = useApply()

  async function submit() {
    mutate(
      { unit: changeOf(draft), territoryCode: territory ?? '', proof: proof ? await base64Of(proof) : '' },
      { onSuccess: ({ application }) => void navigate(`/unit-applications/${application.id}`, { replace: true }) },
    )
  }

  return (
    <form
      className={styles.whole}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Panel title={t('apply.unit')}>
        <div className={styles.form}>
          <TerritoryField
            value={territory}
            placeholder={t('apply.choose')}
            required
            fault={faultAt(error, '/territoryCode')}
            change={setTerritory}
          />
        </div>
        <UnitFields draft={draft} change={setDraft} faultOf={(field) => faultAt(error, `/unit/${field}`)} />
        <ProofInput value={proof} change={setProof} lack={faultAt(error, '/proof')} />
      </Panel>
      <p className={styles.quiet}>{t('apply.use')}</p>
      <ProblemAlert error={error} />
      <div>
        <Button type="primary" size="large" htmlType="submit" loading={isPending}>
          {t('apply.send')}
        </Button>
      </div>
    </form>
  )
}
