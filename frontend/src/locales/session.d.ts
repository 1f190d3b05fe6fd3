import type texts from './zh-CN/session.json'

declare global {
  interface Texts {
    session: typeof texts
  }
}
