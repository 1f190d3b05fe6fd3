import { SwapOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Reader, standingOf } from '../session/reader'
import styles from './Shell.module.css'

const ActAs = lazy(() => import('./ActAs').then((file) => ({ default: file.ActAs })))

/** Who is signed in and as whom they act; the way to their other accounts, where they have any. */
export function ActingFor({ reader, phone }: { reader: Reader; phone: boolean }) {
  const { t } = useTranslation('session')
  const [choosing, setChoosing] = useState(false)
  const { account, organisation, others } = reader
  const role = t(`role.${standingOf(reader)}`)
  return (
    <>
      <div className={styles.who}>
        <strong>{account.displayName}</strong>
        <span>{organisation ? `${organisation.name} · ${role}` : role}</span>
      </div>
      {others.length > 0 && (
        <Button
          type="text"
          icon={<SwapOutlined aria-hidden />}
          aria-label={t('actAs.open')}
          aria-haspopup="dialog"
          onClick={() => setChoosing(true)}
        >
          {!phone && t('actAs.open')}
        </Button>
      )}
      {choosing && (
        <Suspense>
          <ActAs reader={reader} stay={() => setChoosing(false)} />
        </Suspense>
      )}
    </>
  )
}
