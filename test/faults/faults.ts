/**
 * `npm run faults`: real faults, one kind after the other, while clients work; and after each kind a judgement of everything that
 * they were told. docs/reliability.md says what is promised and what a full run is.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeTemplate, programsOf, workPlace } from './cluster/programs.ts'
import type { FaultKind } from './kinds/fault-kind.ts'
import { FAULTS } from './kinds/registry.ts'
import { type Options, readOptions } from './options.ts'
import { type PartResult, runPart } from './part.ts'
import { seedFor } from './random.ts'
import { asTable, describeAll, describePart } from './report.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

async function main(options: Options): Promise<number> {
  if (options.list) {
    for (const { name, summary, missing } of FAULTS)
      say(`${name}: ${summary}${missing?.() ? ` (not here: ${missing()})` : ''}`)
    return 0
  }
  const directory = await workPlace('run')
  const programs = await programsOf(options.server, directory)
  const template = await makeTemplate(programs, directory)
  const parts: PartResult[] = []
  for (const kind of options.kinds) {
    const reason = kind.missing?.()
    if (reason) say(`--  ${kind.name}: skipped, ${reason}`)
    else parts.push(await partOf(kind, options, { programs, template, directory }))
  }
  say(`\n${describeAll(parts)}\n\n${asTable(parts)}`)
  return parts.some(({ findings }) => findings.length > 0) ? 1 : 0
}

type Prepared = { programs: string; template: string; directory: string }

/** A kind's part, or what an earlier run has found of it. */
async function partOf(kind: FaultKind, options: Options, prepared: Prepared): Promise<PartResult> {
  const file = options.out && join(options.out, `${kind.name}-${options.seed}.json`)
  if (file && existsSync(file)) {
    const known = JSON.parse(await readFile(file, 'utf8')) as PartResult
    say(`(from ${file})\n${describePart(known)}`)
    return known
  }
  const { faults, operations, threads, clients: clientsPerThread, pauseMs, patience, source } = options
  const directory = join(prepared.directory, kind.name)
  const logs = options.out ? join(options.out, `${kind.name}-${options.seed}`) : directory
  const place = { ...prepared, source: source ?? join(import.meta.dirname, '../..'), directory, logs }
  const load = { faults, operations, threads, clientsPerThread, pauseMs, patience }
  const seed = seedFor(options.seed, kind.name)
  const watchdog = setTimeout(giveUp, 600_000 + faults * 90_000 + operations * 50, kind.name)
  const part = await runPart({ name: kind.name, kinds: [kind], seed, ...load, place, say })
  clearTimeout(watchdog)
  say(describePart(part))
  if (file) {
    await mkdir(options.out!, { recursive: true })
    await writeFile(file, `${JSON.stringify(part, null, 2)}\n`)
  }
  return part
}

/** What hangs must not cost the parts that are done: started again, the run goes on with them. */
function giveUp(name: string): never {
  say(`BAD ${name}: it does not come to an end`)
  process.exit(2)
}

// Whoever ends this process ends what it has started: that happens on `exit`, which a signal passes by.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => process.exit(1))

process.exitCode = await main(readOptions(process.argv.slice(2)))
// Clients of servers that were killed may still be waiting for them.
process.exit()
