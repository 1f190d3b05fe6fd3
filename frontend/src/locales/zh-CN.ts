import antd from 'antd/locale/zh_CN'
import { namespacesOf } from './namespacesOf'

export const widgets = antd
export const texts = namespacesOf(import.meta.glob<object>('./zh-CN/*.json', { eager: true, import: 'default' }))
