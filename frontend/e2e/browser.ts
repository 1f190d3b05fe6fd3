import { existsSync } from 'node:fs'

/** Flags for a browser without a screen that fetches nothing of its own accord. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The system's own Chromium: none is downloaded. */
export const launchOptions = {
  executablePath: places.find((place) => place && existsSync(place)),
  args: flags,
}
