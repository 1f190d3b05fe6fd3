import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../api/problem'

/** What to say of a failed call: the server's words; words of our own only where the server could say nothing. */
export function useProblemText(error: unknown): { title: string; lines: string[] } {
  const { t } = useTranslation('ui')
  if (!(error instanceof ApiProblem)) return { title: t('failed.page'), lines: [t('failed.pageHint')] }
  if (error.kind === 'unreachable') return { title: t('failed.unreachable'), lines: [t('failed.unreachableHint')] }
  if (!error.title) return { title: t('failed.server'), lines: [t('failed.serverHint')] }
  return { title: error.title, lines: error.faults.map((fault) => fault.message).filter(Boolean) }
}
