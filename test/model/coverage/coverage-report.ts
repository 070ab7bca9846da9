/** What the runs have seen beside what they had to see: as a table to read, and as a list of what is wrong. */
import type { Coverage } from './coverage.ts'
import { DEMANDS, type Demand, type DemandKind, MINIMUM } from './demands.ts'
import { UNREACHABLE } from './unreachable.ts'

/** Empty, if everything that is demanded was seen often enough, and nothing that cannot be reached was seen. */
export function shortcomings(coverage: Coverage): string[] {
  const tooFew = DEMANDS.filter(({ kind, what }) => !(what in UNREACHABLE) && coverage.of(what) < MINIMUM[kind]).map(
    ({ kind, what }) => `${what}: seen ${coverage.of(what)} times of ${MINIMUM[kind]}`,
  )
  const demanded = new Set(DEMANDS.map(({ what }) => what))
  const reached = Object.keys(UNREACHABLE)
    .filter((what) => coverage.of(what) > 0 || !demanded.has(what))
    .map((what) =>
      demanded.has(what)
        ? `${what}: stands in coverage/unreachable.ts and was seen ${coverage.of(what)} times`
        : `${what}: stands in coverage/unreachable.ts and nobody demands it`,
    )
  return [...tooFew, ...reached]
}

export function coverageTable(coverage: Coverage): string {
  const unreachable = `  ${Object.keys(UNREACHABLE).length} more cannot be reached: coverage/unreachable.ts says why`
  return [
    ...commandRows(coverage),
    ...paragraph('policy', 'policies at work', coverage),
    ...paragraph('transition', 'transitions', coverage),
    ...paragraph('code', 'rejections', coverage),
    ...paragraph('followed', 'commands that the engine sends to itself', coverage),
    unreachable,
  ].join('\n')
}

function reachable(kind: DemandKind): Demand[] {
  return DEMANDS.filter((one) => one.kind === kind && !(one.what in UNREACHABLE))
}

const COLUMNS = [21, 8, 9, 42, 0]

/** A row for each command: how often it agreed, and which of its members and words were seen least. */
function commandRows(coverage: Coverage): string[] {
  const heading = [
    'command',
    'applied',
    'refused',
    'optional members, the rarest',
    'words that members take, the rarest',
  ]
  const needed = ['at least', `${MINIMUM.ok}`, `${MINIMUM.refused}`, `${MINIMUM.member} each`, `${MINIMUM.value} each`]
  const rows = reachable('ok').map(({ what }) => {
    const name = what.slice('ok '.length)
    const counts = [coverage.of(what), coverage.of(`refused ${name}`)].map(String)
    return [name, ...counts, rarest('member', name, coverage), rarest('value', name, coverage)]
  })
  return [heading, needed, ...rows].map(aligned)
}

function aligned(cells: readonly string[]): string {
  return `  ${cells.map((cell, column) => cell.padEnd(COLUMNS[column]!)).join(' ')}`.trimEnd()
}

/** There are hundreds: how many the command has, and the one that was seen least. */
function rarest(kind: DemandKind, command: string, coverage: Coverage): string {
  const beginning = `${kind} ${command} `
  const members = reachable(kind).filter(({ what }) => what.startsWith(beginning))
  const first = members[0]
  if (!first) return '—'
  const least = members.reduce((a, b) => (coverage.of(b.what) < coverage.of(a.what) ? b : a), first)
  return `${members.length}: ${least.what.slice(beginning.length)} ${coverage.of(least.what)}`
}

const LINE_LENGTH_MAX = 118

function paragraph(kind: DemandKind, heading: string, coverage: Coverage): string[] {
  const entries = reachable(kind).map(({ what }) => `${what.slice(kind.length + 1)} ${coverage.of(what)}`)
  const lines: string[] = []
  for (const entry of entries) {
    const longer = lines.length > 0 ? `${lines.at(-1)}, ${entry}` : undefined
    if (longer !== undefined && longer.length <= LINE_LENGTH_MAX) lines[lines.length - 1] = longer
    else lines.push(`    ${entry}`)
  }
  return [`  ${heading} (at least ${MINIMUM[kind]} each)`, ...lines]
}
