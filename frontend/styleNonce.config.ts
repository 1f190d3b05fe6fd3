import type { Plugin } from 'vite'

const WITHOUT = /if \(csp\?\.nonce\) \{\s*styleNode\.nonce = csp\?\.nonce;\s*\}/
const WITH = "styleNode.nonce = csp?.nonce ?? document.querySelector('meta[property=csp-nonce]')?.nonce ?? '';"

/**
 * The component library writes some styles (the lock of the page behind a dialog, a measure of scroll bars) without the value
 * that the server allows styles by, whatever it is configured to. Here they get it; an update that moves the place is noticed.
 */
export function styleNonce(): Plugin {
  return {
    name: 'style-nonce',
    apply: 'build',
    transform(code, id) {
      if (!/@rc-component[\\/]util[\\/]es[\\/]Dom[\\/]dynamicCSS\.js$/.test(id)) return
      if (!WITHOUT.test(code))
        this.error('@rc-component/util has changed how it writes styles: see styleNonce.config.ts')
      return { code: code.replace(WITHOUT, WITH), map: null }
    },
  }
}
