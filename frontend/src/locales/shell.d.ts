import type texts from './zh-CN/shell.json'

declare global {
  interface Texts {
    shell: typeof texts
  }
}
