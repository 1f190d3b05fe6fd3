import { Alert } from 'antd'
import { useProblemText } from './useProblemText'

/** A refused act, above what was typed: the server's words, one line per fault; nothing while there is no error. */
export function ProblemAlert({ error }: { error: unknown }) {
  return error ? <Explanation error={error} /> : null
}

function Explanation({ error }: { error: unknown }) {
  const { title, lines } = useProblemText(error)
  return (
    <Alert type="error" showIcon role="alert" title={title} description={lines.length > 0 && <Lines of={lines} />} />
  )
}

function Lines({ of: lines }: { of: string[] }) {
  if (lines.length === 1) return lines[0]
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
