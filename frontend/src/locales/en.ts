import antd from 'antd/locale/en_US'
import { namespacesOf } from './namespacesOf'

export const widgets = antd
export const texts = namespacesOf(import.meta.glob<object>('./en/*.json', { eager: true, import: 'default' }))
