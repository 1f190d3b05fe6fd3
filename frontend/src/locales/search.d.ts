import type texts from './zh-CN/search.json'

declare global {
  interface Texts {
    search: typeof texts
  }
}
