import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

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

const folders = (process.env.PATH ?? '').split(delimiter)
const onPath = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
  folders.map((folder) => join(folder, name)),
)
const places = [process.env.CHROMIUM, ...onPath, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** The system's own Chromium: none is downloaded. */
export const launchOptions = {
  executablePath: places.find((place) => place && existsSync(place)),
  args: flags,
}
