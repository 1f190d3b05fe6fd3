import { StopOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from './Notice'

type Props = {
  /** Why, in words. */
  why: ReactNode
  /** Who can, and how to ask them. */
  who?: ReactNode
  action?: ReactNode
  page?: boolean
}

/** What was refused, why, and who can. */
export function Refused({ why, who, action, page }: Props) {
  const { t } = useTranslation('ui')
  return (
    <Notice icon={<StopOutlined />} title={t('refused')} action={action} page={page} alert>
      <p>{why}</p>
      {who && <p>{who}</p>}
    </Notice>
  )
}
