import { notifyManager, type Query, useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useCallback, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { CODE_TABLE } from '../../api/codeTables'

/** A table that something on the page needs, and that did not come. */
const isLacking = (query: Query) =>
  query.queryKey[0] === CODE_TABLE && query.isActive() && query.state.status === 'error' && !query.state.data

/** Says once for the whole page that codes stand where their names should, and asks for all of them again. */
export function NamesFailed() {
  const { t } = useTranslation('ui')
  const queries = useQueryClient()
  const [again, setAgain] = useState(false)
  const watch = useCallback(
    (changed: () => void) => queries.getQueryCache().subscribe(notifyManager.batchCalls(changed)),
    [queries],
  )
  const lacking = useSyncExternalStore(watch, () => queries.getQueryCache().getAll().some(isLacking))
  if (!lacking && !again) return null

  async function retry() {
    setAgain(true)
    await queries.refetchQueries({ predicate: isLacking })
    setAgain(false)
  }
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('failed.names')}
      action={
        <Button loading={again} onClick={() => void retry()}>
          {t('namesAgain')}
        </Button>
      }
    />
  )
}
