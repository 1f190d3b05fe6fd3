import { DisconnectOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../api/problem'
import { Notice } from './Notice'
import { Refused } from './Refused'
import { useProblemText } from './useProblemText'

type Props = {
  error: unknown
  retry?: () => void
  /** Nothing else is on the page. */
  page?: boolean
}

/** What stands where data should: a refusal says why; everything else can be tried again. */
export function Failed({ error, retry, page }: Props) {
  const { t } = useTranslation('ui')
  const { title, lines } = useProblemText(error)
  const problem = error instanceof ApiProblem ? error : undefined
  if (problem?.status === 403) return <Refused why={lines.join(' ') || title} page={page} />
  return (
    <Notice
      icon={<DisconnectOutlined />}
      title={title}
      alert
      page={page}
      action={
        retry && (
          <Button type="primary" onClick={retry}>
            {t('retry')}
          </Button>
        )
      }
    >
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {problem && problem.status >= 500 && problem.traceId && <p>{t('traceId', { id: problem.traceId })}</p>}
    </Notice>
  )
}
