import { DisconnectOutlined, QuestionCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../api/problem'
import { Notice } from './Notice'
import { Onward } from './Onward'
import { Refused } from './Refused'
import { useProblemText } from './useProblemText'

type Props = {
  error: unknown
  retry?: () => void
  /** Nothing else is on the page. */
  page?: boolean
}

/** What stands where data should: a refusal says why, what is not there leads home, everything else can be tried again. */
export function Failed({ error, retry, page }: Props) {
  const { t } = useTranslation('ui')
  const { title, lines } = useProblemText(error)
  const { status, traceId } = error instanceof ApiProblem ? error : { status: undefined, traceId: '' }
  const home = <Onward to="/">{t('home')}</Onward>
  if (status === 403) return <Refused why={lines.join(' ') || title} page={page} action={home} />
  const gone = status === 404
  return (
    <Notice
      icon={gone ? <QuestionCircleOutlined /> : <DisconnectOutlined />}
      title={title}
      alert
      page={page}
      action={
        gone
          ? home
          : retry && (
              <Button type="primary" onClick={retry}>
                {t('retry')}
              </Button>
            )
      }
    >
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {status !== undefined && status >= 500 && traceId && <p>{t('traceId', { id: traceId })}</p>}
    </Notice>
  )
}
