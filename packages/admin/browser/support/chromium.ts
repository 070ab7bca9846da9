/** The browser of the system: none is downloaded. Where there is none, what needs it is skipped, and says so. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export const chromiumPath = process.env.HOLDFAST_CHROMIUM ?? CANDIDATES.find((path) => existsSync(path)) ?? null

let launched: Promise<Browser> | undefined

/** One for all tests of a process; it ends with the process. */
export function openBrowser(): Promise<Browser> {
  // Chromium has no sandbox for root, which containers run as.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  // A picture that moves, where there is no camera.
  const args = [...sandbox, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
  launched ??= chromium.launch({ executablePath: chromiumPath!, args })
  return launched
}
