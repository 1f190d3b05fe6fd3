import { defineConfig } from '@playwright/test'
import { launchOptions } from './e2e/browser'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Journeys share one database: one after the other.
  workers: 1,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.E2E_BASE_URL ?? 'http://localhost:8080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    // A list that moves while it opens makes the tool scroll the page under it, and its click goes beside the list.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions,
    // What cannot be acted on by then never can: a journey says so at once, and not at its own end.
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
})
