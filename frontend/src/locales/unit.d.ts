import type texts from './zh-CN/unit.json'

declare global {
  interface Texts {
    unit: typeof texts
  }
}
