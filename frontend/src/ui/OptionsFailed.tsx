import { Button } from 'antd'
import { useTranslation } from 'react-i18next'

/** Stands where a list of codes to choose from should, when it did not come. `id`: the label beside it leads to the button. */
export function OptionsFailed({ id, retry }: { id?: string; retry: () => void }) {
  const { t } = useTranslation('ui')
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' }}>
      <span role="alert">{t('failed.options')}</span>
      <Button id={id} onClick={retry}>
        {t('retry')}
      </Button>
    </div>
  )
}
