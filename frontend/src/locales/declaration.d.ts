import type texts from './zh-CN/declaration.json'

declare global {
  interface Texts {
    declaration: typeof texts
  }
}
