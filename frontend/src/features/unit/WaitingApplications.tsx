import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { Onward } from '../../ui/Onward'
import { useApplications } from './applications'

/** On the pages of a bureau: that units wait to be opened; nothing while none does. */
export function WaitingApplications() {
  const { t } = useTranslation('application')
  const { data, hasNextPage } = useApplications('waiting')
  if (!data || data.length === 0) return null
  return (
    <Alert
      type="info"
      showIcon
      style={{ marginBlockEnd: 16 }}
      title={t(hasNextPage ? 'waitingMore' : 'waiting', { count: data.length })}
      action={<Onward to="/unit-applications?state=waiting">{t('toWaiting')}</Onward>}
    />
  )
}
