/** Once per run: the admin is built as it is now. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { chromiumPath } from './chromium.ts'

const program = fileURLToPath(new URL('../../build/build-when-stale.ts', import.meta.url))

export default function setup(): void {
  // In a process of its own: this one is said to be a test, and React is built otherwise then.
  const { NODE_ENV: _, ...env } = process.env
  if (chromiumPath !== null) execFileSync(process.execPath, [program], { env, stdio: 'inherit' })
  if (chromiumPath === null)
    console.log(
      'The tests of the admin are SKIPPED: there is no Chromium here (apt-get install chromium, or HOLDFAST_CHROMIUM).',
    )
}
