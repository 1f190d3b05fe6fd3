import type texts from './zh-CN/statistics.json'

declare global {
  interface Texts {
    statistics: typeof texts
  }
}
