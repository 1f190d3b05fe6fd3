import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { firstLoad } from './firstLoad.config.ts'
import { styleNonce } from './styleNonce.config.ts'

const api = process.env.TALENTBASE_API_URL ?? `http://localhost:${process.env.TALENTBASE_PORT ?? 8080}`

export default defineConfig({
  plugins: [react(), styleNonce(), firstLoad(280)],
  // The server puts a fresh value here with every page it serves.
  html: { cspNonce: '__CSP_NONCE__' },
  server: {
    port: Number(process.env.TALENTBASE_PAGE_PORT ?? 5173),
    strictPort: true,
    // The Host header stays the browser's, so that the API sees one origin.
    proxy: Object.fromEntries(['/api', '/auth', '/q'].map((path) => [path, { target: api, changeOrigin: false }])),
  },
  build: {
    // Older Chromium is common on the desks this is made for.
    target: 'chrome88',
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Libraries change seldom: apart from our own code they stay in the browser's cache.
          groups: [{ name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/ }],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'walls/**/*.test.ts'],
    css: false,
    // Its default leaves one processor to the person who edits: of two, half.
    maxWorkers: '100%',
    testTimeout: 30_000,
    restoreMocks: true,
  },
})
