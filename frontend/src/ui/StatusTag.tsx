import {
  CheckCircleFilled,
  ClockCircleOutlined,
  CloseCircleFilled,
  ExclamationCircleFilled,
  MinusCircleOutlined,
} from '@ant-design/icons'
import { Tag } from 'antd'
import type { ReactNode } from 'react'

const shapes = {
  waiting: { icon: <ClockCircleOutlined aria-hidden />, color: 'processing' },
  good: { icon: <CheckCircleFilled aria-hidden />, color: 'success' },
  attention: { icon: <ExclamationCircleFilled aria-hidden />, color: 'warning' },
  bad: { icon: <CloseCircleFilled aria-hidden />, color: 'error' },
  quiet: { icon: <MinusCircleOutlined aria-hidden />, color: 'default' },
}

/** A status said by a word first, a shape second, a colour third. */
export function StatusTag({ kind, children }: { kind: keyof typeof shapes; children: ReactNode }) {
  const { icon, color } = shapes[kind]
  return (
    <Tag icon={icon} color={color} style={{ marginInlineEnd: 0, fontSize: 'inherit', lineHeight: 1.7 }}>
      {children}
    </Tag>
  )
}
