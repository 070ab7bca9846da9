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

const HEADINGS: Record<DemandKind, string> = {
  ok: 'commands, successes/refusals',
  refused: '',
  followed: 'commands that the engine sends to itself',
  member: 'optional members of each command, successes with them',
  value: 'words that its members take, successes with them',
  policy: 'policies at work',
  transition: 'transitions',
  code: 'rejections',
}

export function coverageTable(coverage: Coverage): string {
  const sections = (Object.keys(MINIMUM) as DemandKind[])
    .filter((kind) => HEADINGS[kind] !== '')
    .map((kind) => [`  ${HEADINGS[kind]} (at least ${MINIMUM[kind]})`, ...sectionOf(kind, coverage)].join('\n'))
  return sections.join('\n')
}

function sectionOf(kind: DemandKind, coverage: Coverage): string[] {
  const reachable = DEMANDS.filter((one) => one.kind === kind && !(one.what in UNREACHABLE))
  if (kind === 'ok') {
    const counts = reachable.map(({ what }) => {
      const name = what.slice('ok '.length)
      return `${name} ${coverage.of(what)}/${coverage.of(`refused ${name}`)}`
    })
    return [`    ${counts.join(', ')}`]
  }
  if (kind === 'member' || kind === 'value') return [`    ${rarestOfEach(kind, reachable, coverage).join(', ')}`]
  return [`    ${reachable.map(({ what }) => `${what.slice(kind.length + 1)} ${coverage.of(what)}`).join(', ')}`]
}

/** There are hundreds: per command how many, and the one that was seen least. */
function rarestOfEach(kind: DemandKind, demands: readonly Demand[], coverage: Coverage): string[] {
  const groups = Map.groupBy(demands, ({ what }) => what.split(' ')[1]!)
  return [...groups].map(([command, members]) => {
    const rarest = members.reduce((a, b) => (coverage.of(b.what) < coverage.of(a.what) ? b : a))
    const name = rarest.what.slice(`${kind} ${command} `.length)
    return `${command} ${members.length}, least ${name} ${coverage.of(rarest.what)}`
  })
}
