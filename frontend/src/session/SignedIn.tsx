import { CheckCircleOutlined } from '@ant-design/icons'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../ui/Notice'
import { announceSignedIn } from './otherWindows'

/** Where a sign-in in a second window ends: tells the first window, and closes. */
export function SignedIn() {
  const { t } = useTranslation('session')
  useEffect(() => {
    announceSignedIn()
    window.close()
  }, [])
  return (
    <main>
      <Notice icon={<CheckCircleOutlined />} title={t('regained.title')}>
        {t('regained.explain')}
      </Notice>
    </main>
  )
}
