/** Writes a run into docs/performance.md, between two marks, so that what is said there is from a run and from one only. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Measured } from './measured.ts'
import type { Run } from './report.ts'

const DOCUMENT = new URL('../docs/performance.md', import.meta.url)
const BEGIN = '<!-- A run begins; written by npm run bench -- --document. -->'
const END = '<!-- The run ends. -->'

export function writeDocument(run: Run): void {
  const text = readFileSync(DOCUMENT, 'utf8')
  const [before, after] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)]
  writeFileSync(DOCUMENT, `${text.slice(0, before)}\n${markdownOf(run)}\n${text.slice(after)}`)
}

function markdownOf({ machine, rounds, seconds, contenders, bars }: Run): string {
  const { at, cpu, cores, memoryGigabytes, node, postgres, durability } = machine
  return [
    `${at.slice(0, 10)}; ${cores} × ${cpu}, ${memoryGigabytes} GB; Node ${node}; PostgreSQL ${postgres}, ${durability}; ${rounds} rounds of ${seconds} s.`,
    '',
    ...table(
      ['', 'per second', '±', 'p50 ms', 'p99 ms', 'µs service', 'µs PostgreSQL'],
      contenders.map(({ title, median, spread }) => [title, ...cells(median, spread)]),
    ),
    '',
    ...table(
      ['', 'wanted', 'measured', 'in processor time', ''],
      bars.map(({ what, wanted, value, inProcessorTime, reached }) => [
        what,
        wanted,
        value.toFixed(2),
        inProcessorTime?.toFixed(2) ?? '',
        reached ? 'reached' : '**not reached**',
      ]),
    ),
  ].join('\n')
}

function cells({ perSecond, p50, p99, serviceMicros, serverMicros }: Measured, spread: number): string[] {
  const shown = (value: number | null, digits: number) => (value === null ? '' : value.toFixed(digits))
  return [
    Math.round(perSecond).toLocaleString('en'),
    `${Math.round(spread * 50)} %`,
    shown(p50, 1),
    shown(p99, 1),
    shown(serviceMicros, 0),
    shown(serverMicros, 0),
  ]
}

function table(head: readonly string[], rows: readonly string[][]): string[] {
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`)
}
