/** The results as a table for people, and as JSON for a later run to be compared with. */
import { readFileSync, writeFileSync } from 'node:fs'
import Table from 'cli-table3'
import { type Judged, judge } from './bars.ts'
import type { Machine } from './machine.ts'
import { type Contender, type Measured, medianRound, type Results, spread } from './measured.ts'

export type Run = {
  machine: Machine
  rounds: number
  seconds: number
  contenders: { name: string; title: string; median: Measured; spread: number; rounds: Measured[] }[]
  bars: Judged[]
}

export function runOf(
  contenders: readonly Contender[],
  results: Results,
  about: Pick<Run, 'machine' | 'rounds' | 'seconds'>,
): Run {
  const measured = contenders.map(({ name, title }) => {
    const rounds = results.get(name)!
    const perSecond = rounds.map((round) => round.perSecond)
    return { name, title, median: medianRound(rounds), spread: spread(perSecond), rounds }
  })
  return { ...about, contenders: measured, bars: judge(results) }
}

export function printRun({ machine, rounds, seconds, contenders, bars }: Run): void {
  const { cpu, cores, memoryGigabytes, node, postgres, durability, commit } = machine
  console.log(
    `${cores} × ${cpu}, ${memoryGigabytes} GB; Node ${node}; PostgreSQL ${postgres}, ${durability}; ${commit}`,
  )
  console.log(`${rounds} rounds of ${seconds} s each, in turn; the median round, and how far apart the rounds were`)
  console.log('processor time is in µs per operation; --list says what each name stands for')
  const head = ['', 'per second', '±', 'p50 ms', 'p99 ms', 'µs service', 'µs PostgreSQL']
  const table = plainTable([...head, 'per batch', 'statements', 'MB'])
  for (const { name, median, spread } of contenders) table.push([name, ...cells(median, spread)])
  console.log(table.toString())
  if (bars.length > 0) console.log(barsTable(bars))
}

function cells(measured: Measured, spread: number): string[] {
  const { perSecond, p50, p99, serviceMicros, serverMicros } = measured
  return [
    whole(perSecond),
    `${Math.round(spread * 50)} %`,
    digits(p50, 1),
    digits(p99, 1),
    digits(serviceMicros, 0),
    digits(serverMicros, 0),
    digits(measured.requestsPerBatch, 0),
    digits(measured.statementsPerBatch, 1),
    digits(measured.serviceMegabytes, 0),
  ]
}

function barsTable(bars: readonly Judged[]): string {
  const table = plainTable(['bar', 'wanted', 'measured', 'in processor time', ''])
  for (const { what, wanted, value, inProcessorTime, reached } of bars)
    table.push([what, wanted, value.toFixed(2), digits(inProcessorTime, 2), reached ? 'reached' : 'not reached'])
  return table.toString()
}

export function writeRun(file: string, run: Run): void {
  writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`)
}

/** How this run stands to an earlier one, contender by contender. */
export function printComparison(file: string, run: Run): void {
  const earlier: Run = JSON.parse(readFileSync(file, 'utf8'))
  const table = plainTable(['', 'per second, then', 'now', '×', 'p50 ×', 'CPU of the service ×', 'of PostgreSQL ×'])
  for (const { name, median } of run.contenders) {
    const then = earlier.contenders.find((contender) => contender.name === name)?.median
    if (!then) continue
    const times = (member: keyof Measured) => {
      const [now, before] = [median[member], then[member]]
      return now && before ? (now / before).toFixed(2) : ''
    }
    table.push([
      name,
      whole(then.perSecond),
      whole(median.perSecond),
      times('perSecond'),
      times('p50'),
      times('serviceMicros'),
      times('serverMicros'),
    ])
  }
  console.log(`compared with ${earlier.machine.commit} of ${earlier.machine.at}`)
  console.log(table.toString())
}

function plainTable(head: string[]): Table.Table {
  const style = { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 2 }
  return new Table({ head, style, chars: NO_LINES })
}

const NO_LINES = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right', 'left', 'left-mid']
    .concat(['mid', 'mid-mid', 'right', 'right-mid', 'middle'])
    .map((name) => [name, '']),
)

function whole(value: number): string {
  return Math.round(value).toLocaleString('en')
}

function digits(value: number | null | undefined, count: number): string {
  return value === null || value === undefined ? '' : value.toFixed(count)
}
