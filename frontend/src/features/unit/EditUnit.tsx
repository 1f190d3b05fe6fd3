import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitDetail } from '../../api/generated/schema'
import { Panel } from '../../ui/Panel'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { changeOf, draftOf, faultAt } from './draft'
import { useEditUnit } from './queries'
import { UnitFields } from './UnitFields'
import styles from './unit.module.css'

type Props = { detail: UnitDetail; done: () => void; reload: () => void }

/** What a unit says of itself, written anew. Where somebody else was faster, what was typed stays in sight. */
export function EditUnit({ detail, done, reload }: Props) {
  const { t } = useTranslation('unit')
  const [draft, setDraft] = useState(() => draftOf(detail))
  const edit = useEditUnit(detail.unit.id, detail.version)
  return (
    <Panel title={t('edit.title')}>
      <form
        className={styles.whole}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          edit.mutate(changeOf(draft), { onSuccess: done })
        }}
      >
        <UnitFields
          draft={draft}
          change={setDraft}
          faultOf={(field) => faultAt(edit.error, `/${field}`)}
          phoneMask={detail.contactPhoneMask}
        />
        <ProblemAlert error={edit.error} />
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit" loading={edit.isPending}>
            {t('edit.save')}
          </Button>
          <Button onClick={done}>{t('cancel')}</Button>
          {edit.isError && <Button onClick={reload}>{t('reload')}</Button>}
        </div>
      </form>
    </Panel>
  )
}
