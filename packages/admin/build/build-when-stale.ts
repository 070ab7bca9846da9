/**
 * Builds the admin when it is not built, or when something that it is made of is newer: `npm start` does so first. It is built aside and then
 * put in its place, so that two that build at once, or one that serves meanwhile, do not meet half of it.
 */
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const admin = fileURLToPath(new URL('../', import.meta.url))
const sources = [
  ...['src', 'index.html', 'package.json', 'vite.config.ts'].map((name) => join(admin, name)),
  join(admin, '../sdk/src'),
]

/** In milliseconds; 0 where nothing is. */
function changedAt(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))))
}

if (changedAt(join(admin, 'dist/index.html')) < Math.max(...sources.map(changedAt))) {
  process.stdout.write('Building the admin, which takes some seconds …\n')
  const aside = `dist-${process.pid}`
  await build({ configFile: join(admin, 'vite.config.ts'), logLevel: 'warn', build: { outDir: aside } })
  rmSync(join(admin, 'dist'), { recursive: true, force: true })
  renameSync(join(admin, aside), join(admin, 'dist'))
}
