import { QuestionCircleOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Notice } from '../ui/Notice'

/** An address that leads nowhere. */
export function Missing() {
  const { t } = useTranslation('shell')
  return (
    <Notice
      icon={<QuestionCircleOutlined />}
      title={t('missing.title')}
      page
      action={<Link to="/">{t('missing.home')}</Link>}
    >
      {t('missing.explain')}
    </Notice>
  )
}
