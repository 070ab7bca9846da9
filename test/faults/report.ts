/** What a run has done and found: for people while it runs, as JSON for what comes after, and as a table for the documents. */
import { FINDING_KINDS, type Finding, type FindingKind } from './checker/finding.ts'
import type { PartResult } from './part.ts'

export function describePart(part: PartResult): string {
  const { name, seed, operations, accepted, refused, attempts, seconds, findings, recovery, takenBack } = part
  const struck = Object.values(part.struck).reduce((total, count) => total + count, 0)
  const lines = [
    `${findings.length === 0 ? 'ok ' : 'BAD'} ${name}: ${struck} faults, ${operations} operations (${accepted} accepted, ${refused} refused, ${attempts} attempts), ` +
      `recovery ${recovery.median} ms, worst ${recovery.worst} ms, seed ${seed}, ${seconds} s`,
    ...Object.entries(part.measures).map(
      ([what, { median, worst }]) => `    ${what}: median ${median}, highest ${worst}`,
    ),
    ...(takenBack > 0 ? [`    ${takenBack} answers were taken back by promoting an asynchronous standby`] : []),
    ...[...groups(findings)].flatMap(([kind, group]) => [
      `    ${kind} (${FINDING_KINDS[kind]}): ${group.length}`,
      ...group.slice(0, 4).map(({ what, fault }) => `      ${fault ? `[${fault}] ` : ''}${what}`),
    ]),
  ]
  return lines.join('\n')
}

function groups(findings: readonly Finding[]): Map<FindingKind, Finding[]> {
  return Map.groupBy(findings, ({ kind }) => kind)
}

export function describeAll(parts: readonly PartResult[]): string {
  const sum = (of: (part: PartResult) => number) => parts.reduce((total, part) => total + of(part), 0)
  const faults = sum((part) => Object.values(part.struck).reduce((total, count) => total + count, 0))
  const findings = parts.flatMap((part) => part.findings)
  const kinds = [...groups(findings)].map(([kind, group]) => `${group.length} ${kind}`).join(', ')
  return (
    `${parts.length} parts, ${sum((part) => part.operations)} operations, ${faults} faults in ${sum((part) => part.seconds)} s: ` +
    (findings.length === 0 ? 'nothing lost, nothing doubled, nothing oversold' : kinds)
  )
}

/** The rows of the table in docs/reliability.md. */
export function asTable(parts: readonly PartResult[]): string {
  const rows = parts.map(({ name, struck, operations, recovery, findings }) => {
    const count = Object.values(struck).reduce((total, each) => total + each, 0)
    const kinds = [...groups(findings)].map(([kind, group]) => `${kind} ${group.length}`).join(', ')
    return `| \`${name}\` | ${count} | ${operations} | ${recovery.median} / ${recovery.worst} | ${kinds || 'nothing'} |`
  })
  const head = [
    '| fault | struck | operations | writes again after (median / worst, ms) | found |',
    '|---|---|---|---|---|',
  ]
  return [...head, ...rows].join('\n')
}
