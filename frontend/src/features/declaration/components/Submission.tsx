import { LoadingOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeclarationDetail } from '../../../api/generated/schema'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { declarationQuery, useSubmit } from '../queries'
import type { SectionSaver } from '../sectionSaver'
import styles from './DeclarationForm.module.css'

type Props = {
  detail: DeclarationDetail
  saver: SectionSaver
  /** Nothing is known to keep it from being submitted. */
  ready: boolean
  /** The author wants to submit, and something is missing still. */
  onIncomplete: () => void
}

/** What stands between the form and its submission, and the button that ends it. */
export function Submission({ detail, saver, ready, onIncomplete }: Props) {
  const { t } = useTranslation('declaration')
  const submit = useSubmit()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [first, second] = detail.chain
  const office = first?.office
  async function ask() {
    setBusy(true)
    const saved = await saver.settle()
    // What was mended a moment ago is missing no longer; without an answer what is known counts.
    const { missing } = saved
      ? await queries.fetchQuery({ ...declarationQuery(detail.id), staleTime: 0 }).catch(() => detail)
      : detail
    setBusy(false)
    if (saved && missing.length === 0) setAsking(true)
    else onIncomplete()
  }

  return (
    <div className={styles.submission}>
      <p id="submission-explained" className={styles.explained}>
        {ready ? t('submit.ready', { office }) : t('submit.lacking')}
      </p>
      <Button
        type={ready ? 'primary' : 'default'}
        block
        aria-describedby="submission-explained"
        loading={busy && { icon: <LoadingOutlined aria-hidden /> }}
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
        <p>{t(detail.enteredByUnit ? 'submit.askUnit' : 'submit.askPerson', { office, bureau: second?.office })}</p>
        <ProblemAlert error={submit.error} />
      </Modal>
    </div>
  )
}
