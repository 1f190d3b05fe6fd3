import 'i18next'

declare module 'i18next' {
  interface CustomTypeOptions {
    /** Every namespace adds itself, in the file of its name beside this one. */
    resources: Texts
    enableSelector: false
  }
}
