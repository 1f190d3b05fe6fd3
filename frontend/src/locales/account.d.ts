import type texts from './zh-CN/account.json'

declare global {
  interface Texts {
    account: typeof texts
  }
}
