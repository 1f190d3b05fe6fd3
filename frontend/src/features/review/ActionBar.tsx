import { EllipsisOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { useIsPhone } from '../../ui/useIsPhone'
import styles from './ActionBar.module.css'

export type BarAct = { key: string; label: string; act: () => void; kind?: 'main' | 'danger'; hint?: string }

type Props = {
  acts: readonly BarAct[]
  busy: boolean
  error: unknown
  reload: () => void
  /** What stands where there is nothing to do. */
  children?: ReactNode
}

/** Always in sight: what may be done now, the most likely first, with its key; and the server's refusal. */
export function ActionBar({ acts, busy, error, reload, children }: Props) {
  const { t } = useTranslation('review')
  const phone = useIsPhone()
  const shown = phone ? acts.slice(0, 2) : acts
  const folded = phone ? acts.slice(2) : []
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('bar')}>
      {Boolean(error) && (
        <div className={styles.problem}>
          <ProblemAlert error={error} />
          <Button onClick={reload}>{t('reload')}</Button>
        </div>
      )}
      {children}
      <div className={styles.buttons}>
        {shown.map(({ key, label, act, kind, hint }) => (
          <Button
            key={key}
            type={kind === 'main' ? 'primary' : 'default'}
            danger={kind === 'danger'}
            loading={kind === 'main' && busy}
            disabled={busy}
            onClick={act}
            aria-keyshortcuts={hint}
          >
            {label}
            {hint && !phone && (
              <kbd className={styles.key} aria-hidden>
                {hint}
              </kbd>
            )}
          </Button>
        ))}
        {folded.length > 0 && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: folded.map(({ key, label, act, kind }) => ({
                key,
                label,
                onClick: act,
                danger: kind === 'danger',
                disabled: busy,
              })),
            }}
          >
            <Button icon={<EllipsisOutlined aria-hidden />} aria-label={t('moreActs')} />
          </Dropdown>
        )}
        {!phone && <span className={styles.help}>{t('keys')}</span>}
      </div>
    </div>
  )
}
