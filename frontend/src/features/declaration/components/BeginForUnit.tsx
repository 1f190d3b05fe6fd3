import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useReader } from '../../../session/me'
import { ProblemAlert } from '../../../ui/ProblemAlert'
import { useBegin } from '../queries'

/** The unit enters one of its people. Only for those of its accounts that enter. */
export function BeginForUnit() {
  const { t } = useTranslation('declaration')
  const { account } = useReader()
  const navigate = useNavigate()
  const begin = useBegin()
  if (!account.duties.includes('enters')) return null
  return (
    <>
      <ProblemAlert error={begin.error} />
      <Button
        type="primary"
        icon={<PlusOutlined aria-hidden />}
        loading={begin.isPending}
        onClick={() => begin.mutate(null, { onSuccess: ({ id }) => navigate(`/declarations/${id}/edit`) })}
      >
        {t('begin.person')}
      </Button>
    </>
  )
}
