import { CheckCircleOutlined, CloudUploadOutlined, ExclamationCircleFilled, LoadingOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMoment } from '../../../lib/format'
import type { Draft, SaveStatus } from '../sectionSaver'
import styles from './SaveState.module.css'

const signs: Record<SaveStatus, ReactNode> = {
  waiting: <CloudUploadOutlined />,
  saving: <LoadingOutlined />,
  saved: <CheckCircleOutlined />,
  unsent: <ExclamationCircleFilled />,
  refused: <ExclamationCircleFilled />,
  conflict: <ExclamationCircleFilled />,
}

/** Whether the server has what is typed in a section. Before that its place is held, so that nothing moves under a finger. */
export function SaveState({ draft }: { draft: Draft | undefined }) {
  const { t } = useTranslation('declaration')
  if (!draft) return <span className={styles.state} role="status" />
  const attention = ['unsent', 'refused', 'conflict'].includes(draft.status)
  const at = draft.status === 'saved' ? formatMoment(draft.savedAt).slice(-5) : ''
  return (
    <span className={attention ? `${styles.state} ${styles.attention}` : styles.state} role="status">
      <span aria-hidden>{signs[draft.status]}</span>
      {t(`save.${draft.status}`, { at })}
    </span>
  )
}
