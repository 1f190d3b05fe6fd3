import type texts from './zh-CN/review.json'

declare global {
  interface Texts {
    review: typeof texts
  }
}
