import { Button, Modal } from 'antd'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Slip } from '../../api/generated/schema'
import { formatMoment } from '../../lib/format'
import styles from './SlipSheet.module.css'

type Props = {
  slip: Slip
  close: () => void
  /** An individual is asked for no second factor as they sign in. */
  ofPerson?: boolean
}

/** The slip to be handed over: on the screen once, on paper alone. */
export function SlipSheet({ slip, close, ofPerson = false }: Props) {
  const { t } = useTranslation('account')
  return (
    <>
      <Modal
        open
        title={t('slip.ready')}
        mask={{ closable: false }}
        onCancel={close}
        footer={[
          <Button key="close" onClick={close}>
            {t('slip.close')}
          </Button>,
          <Button key="print" type="primary" onClick={() => window.print()}>
            {t('slip.print')}
          </Button>,
        ]}
      >
        <p>{t('slip.once')}</p>
        <Sheet slip={slip} ofPerson={ofPerson} />
      </Modal>
      {createPortal(
        <div className={styles.paper}>
          <Sheet slip={slip} ofPerson={ofPerson} />
        </div>,
        document.body,
      )}
    </>
  )
}

function Sheet({ slip, ofPerson }: { slip: Slip; ofPerson: boolean }) {
  const { t } = useTranslation(['account', 'ui'])
  const lines = [
    [t('account:slip.holder'), slip.displayName],
    [t('account:slip.office'), slip.organisation],
    [t('account:slip.site'), window.location.origin],
    [t('account:list.username'), slip.username],
    [t('account:slip.password'), slip.password],
    [t('account:slip.until'), formatMoment(slip.expiresAt)],
  ] as const
  return (
    <section className={styles.sheet} aria-label={t('account:slip.title')}>
      <h2>
        {t('ui:siteName')} · {t('account:slip.title')}
      </h2>
      <dl>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ol>
        <li>{t('account:slip.how.open')}</li>
        {!ofPerson && <li>{t('account:slip.how.factor')}</li>}
        <li>{t('account:slip.how.password')}</li>
      </ol>
      <p>{t('account:slip.secret')}</p>
    </section>
  )
}
