import { CheckCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { DeclarationDetail } from '../../api/generated/schema'
import { Notice } from '../../ui/Notice'
import { Onward } from '../../ui/Onward'

type Deciding = 'approve' | 'return' | 'reject' | 'admit'
type Props = { kind: Deciding; declaration: DeclarationDetail; openNext?: () => void }

/** What became of it, and the way on. */
export function Outcome({ kind, declaration, openNext }: Props) {
  const { t } = useTranslation('review')
  return (
    <div role="status">
      <Notice
        icon={<CheckCircleOutlined />}
        title={t(`done.${kind}.title`, { name: declaration.personName })}
        action={
          <>
            {openNext && (
              <Button type="primary" onClick={openNext} autoFocus>
                {t('next')}
              </Button>
            )}
            <Onward to="/review">{t('backToList')}</Onward>
            {declaration.talentId && <Onward to={`/talents/${declaration.talentId}`}>{t('done.admit.record')}</Onward>}
          </>
        }
      >
        <p>{t(`done.${kind}.explain`, { office: declaration.chain[declaration.position]?.office })}</p>
        {!openNext && <p>{t('noNext')}</p>}
      </Notice>
    </div>
  )
}
