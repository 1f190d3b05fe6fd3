import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'

/** Grey lines where text will stand, so that nothing jumps when it comes. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation('ui')
  return (
    <div role="status" aria-label={t('loading')}>
      <Skeleton active title={false} paragraph={{ rows: lines }} />
    </div>
  )
}
