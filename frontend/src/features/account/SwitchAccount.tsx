import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountDetail } from '../../api/generated/schema'
import { ReasonDialog } from '../../session/ReasonDialog'
import { useSwitch } from './queries'

type Props = { detail: AccountDetail; act: 'disable' | 'enable' }

/** Switches an account off, or on again; a reason is asked for and stays in its history. */
export function SwitchAccount({ detail: { account, version }, act }: Props) {
  const { t } = useTranslation('account')
  const [asking, setAsking] = useState(false)
  const switching = useSwitch({ id: account.id, version }, act)
  const danger = act === 'disable'
  return (
    <>
      <Button danger={danger} onClick={() => setAsking(true)}>
        {t(`${act}.act`)}
      </Button>
      {asking && (
        <ReasonDialog
          title={t(`${act}.title`, { name: account.displayName })}
          explain={t(`${act}.what`)}
          ok={t(`${act}.act`)}
          danger={danger}
          act={switching}
          close={() => setAsking(false)}
        />
      )}
    </>
  )
}
