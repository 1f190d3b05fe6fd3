import type texts from './zh-CN/home.json'

declare global {
  interface Texts {
    home: typeof texts
  }
}
