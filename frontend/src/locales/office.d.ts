import type texts from './zh-CN/office.json'

declare global {
  interface Texts {
    office: typeof texts
  }
}
