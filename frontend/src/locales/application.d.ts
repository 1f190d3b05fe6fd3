import type texts from './zh-CN/application.json'

declare global {
  interface Texts {
    application: typeof texts
  }
}
