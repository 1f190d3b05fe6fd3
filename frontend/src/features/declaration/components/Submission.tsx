import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeclarationDetail, FormSection } from '../../../api/generated/schema'
import { marks } from '../../../lib/punctuation'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { useSubmit } from '../queries'
import type { SectionSaver } from '../sectionSaver'
import styles from './DeclarationForm.module.css'

type Props = {
  detail: DeclarationDetail
  sections: FormSection[]
  saver: SectionSaver
  /** The author wants to submit, and something is missing still. */
  onIncomplete: () => void
}

/** What stands between the form and its submission, and the button that ends it. */
export function Submission({ detail, sections, saver, onIncomplete }: Props) {
  const { t } = useTranslation('declaration')
  const submit = useSubmit()
  const [asking, setAsking] = useState(false)
  const [unsaved, setUnsaved] = useState(false)
  const office = detail.enteredByUnit ? detail.decidesAt : detail.unitName
  const lacking = sections.filter(({ name }) => detail.missing.some(({ pointer }) => pointer.split('/')[1] === name))
  const ready = detail.missing.length === 0

  async function ask() {
    const saved = await saver.settle()
    setUnsaved(!saved)
    if (!saved || !ready) onIncomplete()
    else setAsking(true)
  }

  return (
    <div className={styles.submission}>
      <p id="submission-explained" className={styles.explained}>
        {unsaved && t('submit.unsaved')}
        {!unsaved && !ready && t('submit.lacking', { number: detail.missing.length })}
        {!unsaved && ready && t('submit.ready', { office })}
      </p>
      {!ready && <p className={styles.where}>{lacking.map(({ label }) => label).join(marks().list)}</p>}
      <Button
        type={ready ? 'primary' : 'default'}
        block
        aria-describedby="submission-explained"
        className={ready ? undefined : styles.notYet}
        onClick={() => void ask()}
      >
        {t('submit.button')}
      </Button>
      <Modal
        open={asking}
        title={t('submit.askTitle', { office })}
        okText={t('submit.confirm')}
        cancelText={t('submit.cancel')}
        confirmLoading={submit.isPending}
        onOk={() => submit.mutate({ id: detail.id, version: saver.version })}
        onCancel={() => setAsking(false)}
      >
        <p>{t(detail.enteredByUnit ? 'submit.askUnit' : 'submit.askPerson', { office, bureau: detail.decidesAt })}</p>
        <ProblemAlert error={submit.error} />
      </Modal>
    </div>
  )
}
