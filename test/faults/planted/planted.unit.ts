import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../cluster/programs.ts'

const root = join(import.meta.dirname, '../../..')
const patches = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.patch'))
const isThere = await run('patch', ['--version']).then(
  () => true,
  () => false,
)

/** `npm run faults:planted` takes long and is rarely run: what it plants must not be lost meanwhile. */
describe.skipIf(!isThere)('the bugs that the faults are to find', () => {
  it.each(patches)('%s can be planted in the source as it is', async (patch) => {
    const tried = run('patch', ['-p1', '--dry-run', '-i', join(import.meta.dirname, patch)], { cwd: root })
    await expect(tried, 'change the patch with the source').resolves.toBeDefined()
  })
})
