import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Says what a first visit to the home page fetches, compressed, and refuses to build when it is more than `limit` KB. */
export function firstLoad(limit: number): Plugin {
  return {
    name: 'first-load',
    apply: 'build',
    generateBundle(_, bundle) {
      const fetched = new Set<string>()
      const fetch = (name: string) => {
        const file = bundle[name]
        if (!file || fetched.has(name)) return
        fetched.add(name)
        if (file.type !== 'chunk') return
        for (const needed of [...file.imports, ...(file.viteMetadata?.importedCss ?? [])]) fetch(needed)
      }
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && (file.isEntry || file.name === 'home.page')) fetch(file.fileName)
      }
      const bytes = [...fetched].reduce((sum, name) => {
        const file = bundle[name]
        return sum + (file ? gzipSync(file.type === 'chunk' ? file.code : file.source).length : 0)
      }, 0)
      const size = Math.round(bytes / 1024)
      if (size > limit) this.error(`The first load is ${size} KB compressed; at most ${limit} KB are allowed`)
      this.info(`First load: ${size} KB compressed (limit ${limit} KB)`)
    },
  }
}
