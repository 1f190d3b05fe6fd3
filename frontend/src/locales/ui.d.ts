import type texts from './zh-CN/ui.json'

declare global {
  interface Texts {
    ui: typeof texts
  }
}
