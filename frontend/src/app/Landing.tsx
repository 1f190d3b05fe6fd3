import { ApartmentOutlined, AuditOutlined, UserOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Onward } from '../ui/Onward'
import styles from './Landing.module.css'
import { useSignIn } from './useSignIn'

const readers = [
  { key: 'individual', text: 'individualText', icon: <UserOutlined /> },
  { key: 'unit', text: 'unitText', icon: <ApartmentOutlined /> },
  { key: 'bureau', text: 'bureauText', icon: <AuditOutlined /> },
] as const

/** What this is, and the two ways in. */
export function Landing() {
  const { t } = useTranslation('shell')
  const { signIn, register, elsewhere } = useSignIn()
  return (
    <div className={styles.landing}>
      <title>{t('landing.title')}</title>
      {elsewhere && <Alert type="info" showIcon title={t('landing.toPage')} />}
      <section className={styles.lead}>
        <h1>{t('landing.title')}</h1>
        <p className={styles.slogan}>{t('landing.lead')}</p>
        <p>{t('landing.what')}</p>
        <div className={styles.ways}>
          <Button type="primary" size="large" href={signIn}>
            {t('signIn')}
          </Button>
          <Button size="large" href={register}>
            {t('register')}
          </Button>
        </div>
      </section>
      <ul className={styles.readers}>
        {readers.map(({ key, text, icon }) => (
          <li key={key}>
            <span aria-hidden>{icon}</span>
            <h2>{t(`landing.${key}`)}</h2>
            <p>{t(`landing.${text}`)}</p>
          </li>
        ))}
      </ul>
      <p className={styles.privacy}>
        {t('landing.unitMissing')} <Onward to="/apply">{t('landing.unitApply')}</Onward>
      </p>
      <p className={styles.privacy}>{t('landing.privacy')}</p>
    </div>
  )
}
