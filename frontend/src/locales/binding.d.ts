import type texts from './zh-CN/binding.json'

declare global {
  interface Texts {
    binding: typeof texts
  }
}
