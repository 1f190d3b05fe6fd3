import { InboxOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { Notice } from './Notice'

type Props = {
  title: string
  /** What to do next, in words. */
  children?: ReactNode
  action?: ReactNode
}

/** Nothing here yet: says so, and what to do next. */
export function Empty({ title, children, action }: Props) {
  return (
    <Notice icon={<InboxOutlined />} title={title} action={action}>
      {children}
    </Notice>
  )
}
