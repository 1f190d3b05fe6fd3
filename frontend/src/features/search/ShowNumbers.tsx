import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TalentNumbers } from '../../api/generated/schema'
import { useReader } from '../../session/me'
import { needsStepUp, StepUp } from '../../session/StepUp'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { CodeSelect } from './CodeSelect'
import { useUnmask } from './queries'
import styles from './search.module.css'

type Props = {
  id: string
  /** What a bureau looks people up for. */
  purpose?: string
  shown: boolean
  /** Nothing: they are masked again. */
  change: (numbers?: TalentNumbers) => void
}

/** Shows a person's numbers in full, and hides them again. A unit is asked here what for. */
export function ShowNumbers({ id, purpose, shown, change }: Props) {
  const { t } = useTranslation('search')
  const { account } = useReader()
  const [asking, setAsking] = useState(false)
  const { mutate, variables, error, isPending, reset } = useUnmask()

  function show(what: string | null) {
    setAsking(false)
    mutate({ params: { path: { id } }, body: { purpose: what } }, { onSuccess: change })
  }

  if (shown) {
    return (
      <Button icon={<EyeInvisibleOutlined aria-hidden />} onClick={() => change()}>
        {t('numbers.hide')}
      </Button>
    )
  }
  return (
    <div className={styles.numbers}>
      <Button
        icon={<EyeOutlined aria-hidden />}
        loading={isPending}
        onClick={() => (account.role === 'unit' ? setAsking(true) : show(purpose ?? null))}
      >
        {t('numbers.show')}
      </Button>
      {asking && <AskPurpose choose={show} cancel={() => setAsking(false)} />}
      <StepUp error={error} again={() => variables && mutate(variables, { onSuccess: change })} cancel={reset} />
      {!needsStepUp(error) && <ProblemAlert error={error} />}
    </div>
  )
}

function AskPurpose({ choose, cancel }: { choose: (code: string) => void; cancel: () => void }) {
  const { t } = useTranslation('search')
  const [code, setCode] = useState<string>()
  const [lack, setLack] = useState(false)
  return (
    <Modal
      open
      title={t('numbers.show')}
      okText={t('numbers.confirm')}
      onOk={() => (code ? choose(code) : setLack(true))}
      cancelText={t('numbers.cancel')}
      onCancel={cancel}
    >
      <p>{t('numbers.logged')}</p>
      <CodeSelect
        table="purpose"
        label={t('purpose')}
        placeholder={t('purposeHint')}
        value={code}
        change={setCode}
        lack={lack && !code ? t('purposeLack') : undefined}
        needed
      />
    </Modal>
  )
}
