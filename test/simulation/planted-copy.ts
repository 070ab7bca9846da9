/** A copy of the source in which a bug can be planted, and run. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PlantedBug } from './planted-bugs.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const COPIED = ['package.json', 'packages/engine/package.json', 'packages/engine/src', 'test/simulation', 'test/model']

/** Why the source as it is cannot be changed so; null: it can. */
export function whyNotPlantable({ edits }: PlantedBug): string | null {
  for (const { file, find } of edits) {
    const times = readFileSync(join(ROOT, file), 'utf8').split(find).length - 1
    if (times !== 1) return `${file} has ${times} times: ${find}`
  }
  return null
}

export type Caught = { seeds: number; violation: string } | null

export class PlantedCopy {
  readonly #root = mkdtempSync(join(tmpdir(), 'holdfast-planted-'))

  constructor() {
    for (const path of COPIED) cpSync(join(ROOT, path), join(this.#root, path), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(this.#root, 'node_modules'))
  }

  /** Whether one of so many seeds fails with it, and how. */
  run({ edits }: PlantedBug, { seed, seeds }: { seed: number; seeds: number }): Caught {
    const before = new Map(edits.map(({ file }) => [file, readFileSync(join(this.#root, file), 'utf8')]))
    for (const { file, find, replace } of edits) {
      const path = join(this.#root, file)
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(find, () => replace),
      )
    }
    const script = join(this.#root, 'test/simulation/simulate.ts')
    const args = [script, '--seed', String(seed), '--seeds', String(seeds), '--first']
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: dirname(script), encoding: 'utf8' })
    for (const [file, text] of before) writeFileSync(join(this.#root, file), text)
    const found = /^seed (\d+): (.*)$/m.exec(stdout)
    if (!found && !stdout.includes('seeds a minute')) throw new Error(`the simulation did not run: ${stderr}`)
    return found ? { seeds: Number(found[1]) - seed + 1, violation: found[2]! } : null
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true })
  }
}
