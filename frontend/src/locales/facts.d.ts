import type texts from './zh-CN/facts.json'

declare global {
  interface Texts {
    facts: typeof texts
  }
}
