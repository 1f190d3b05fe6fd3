import { Button, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { hasUnsent } from '../features/declaration/unsent'
import { marks } from '../lib/punctuation'
import { actAsLink } from '../session/links'
import { type Reader, standingOf } from '../session/reader'
import styles from './Shell.module.css'

const DUTIES = ['enters', 'approves'] as const

/**
 * A person with several accounts chooses as which they act. Another account is another sign-in: what the server has stays, and
 * what this device keeps for the present account waits for it, sealed.
 */
export function ActAs({ reader, stay }: { reader: Reader; stay: () => void }) {
  const { t } = useTranslation('session')
  const { account, organisation, others } = reader
  const now = [organisation?.name, t(`role.${standingOf(reader)}`)].filter(Boolean).join(' · ')
  return (
    <Modal open title={t('actAs.title')} onCancel={stay} footer={<Button onClick={stay}>{t('actAs.stay')}</Button>}>
      <p>{t('actAs.now', { account: now })}</p>
      <ul className={styles.accounts}>
        {others.map((other) => (
          <li key={other.id}>
            <a className={styles.account} href={actAsLink(other.id)}>
              <strong>{other.organisation ?? t(`role.${other.role}`)}</strong>
              {other.organisation && (
                <span>
                  {[t(`role.${standingOf({ account: other, organisation: other })}`), dutiesOf(other.duties)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              )}
              <span>{t('actAs.username', { username: other.username })}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>{t('actAs.how')}</p>
      {hasUnsent(account.id) && <p>{t('actAs.kept')}</p>}
    </Modal>
  )

  function dutiesOf(held: readonly string[]): string {
    return DUTIES.filter((duty) => held.includes(duty))
      .map((duty) => t(`duty.${duty}`))
      .join(marks().list)
  }
}
