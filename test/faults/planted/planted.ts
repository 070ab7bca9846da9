/**
 * `npm run faults:planted`: each patch beside this file plants one bug in a copy of the source, and the faults that its first line
 * names must find it. A suite that finds nothing is worth something only if it would.
 */
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FINDING_KINDS, type FindingKind } from '../checker/finding.ts'
import { makeTemplate, programsOf, workPlace } from '../cluster/programs.ts'
import { faultNamed } from '../kinds/registry.ts'
import { runPart } from '../part.ts'
import { seedFor } from '../random.ts'
import { copySource, plant } from './source-copy.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => process.exit(1))

interface Planted {
  name: string
  file: string
  /** What was planted, in words. */
  what: string
  faults: string[]
}

/** `# <words>` and `# found by: <kinds of faults>` stand above the patch. */
async function readPlanted(): Promise<Planted[]> {
  const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.patch')).sort()
  return Promise.all(
    files.map(async (name) => {
      const file = join(import.meta.dirname, name)
      const text = await readFile(file, 'utf8')
      const [, what = name] = /^# (.*)$/m.exec(text) ?? []
      const [, faults = ''] = /^# found by: (.*)$/m.exec(text) ?? []
      return { name: name.replace('.patch', ''), file, what, faults: faults.split(', ') }
    }),
  )
}

const USAGE = 'npm run faults:planted -- [--source checkout] [names of patches]'

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals: wanted } = parseArgs({
    args: [...args],
    options: { source: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  if (values.help) {
    say(USAGE)
    return 0
  }
  const checkout = values.source ?? join(import.meta.dirname, '../../..')
  const directory = await workPlace('planted')
  const programs = await programsOf('18', directory)
  const template = await makeTemplate(programs, directory)
  const rows: string[] = []
  let missed = 0
  for (const planted of (await readPlanted()).filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const source = join(directory, planted.name)
    await mkdir(source)
    await copySource(checkout, source)
    await plant(planted.file, source)
    const found = await findIn(planted, {
      source,
      programs,
      template,
      directory: join(directory, `${planted.name}-run`),
    })
    if (found.length === 0) missed += 1
    const row = `| ${planted.what} | ${planted.faults.map((name) => `\`${name}\``).join(', ')} | ${found.join(', ') || 'NOT FOUND'} |`
    say(row)
    rows.push(row)
  }
  say(`\n${rows.length - missed} of ${rows.length} planted bugs were found`)
  return missed > 0 ? 1 : 0
}

type Place = Parameters<typeof runPart>[0]['place']

/** The kinds of what was found, by the first of its faults that finds anything. */
async function findIn(planted: Planted, place: Omit<Place, 'logs'>): Promise<FindingKind[]> {
  for (const fault of planted.faults) {
    const at = { ...place, directory: join(place.directory, fault), logs: join(place.directory, fault) }
    const load = {
      faults: 5,
      operations: 500,
      threads: 2,
      clientsPerThread: 8,
      pauseMs: 2,
      patience: 3,
      untilFound: true,
    }
    const options = { name: `${planted.name} ${fault}`, kinds: [faultNamed(fault)], ...load, place: at, say: () => {} }
    const { findings } = await runPart({ ...options, seed: seedFor(1, options.name) })
    const kinds = new Set(findings.map(({ kind }) => kind))
    if (kinds.size > 0)
      return Object.keys(FINDING_KINDS).filter((kind) => kinds.has(kind as FindingKind)) as FindingKind[]
  }
  return []
}

process.exitCode = await main(process.argv.slice(2))
process.exit()
