import { QuestionCircleOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Notice } from '../ui/Notice'
import { Onward } from '../ui/Onward'

/** An address that leads nowhere. */
export function Missing() {
  const { t } = useTranslation(['shell', 'ui'])
  return (
    <Notice
      icon={<QuestionCircleOutlined />}
      title={t('shell:missing.title')}
      page
      action={<Onward to="/">{t('ui:home')}</Onward>}
    >
      {t('shell:missing.explain')}
    </Notice>
  )
}
