/** The report on the invariants as a person reads it. */
import type { CheckedInvariantView, IntegrityView } from 'holdfast'

export function integrityText(report: IntegrityView, elapsedMs: number): string {
  const width = Math.max(...report.checks.map((check) => rowsOf(check).length))
  const lines = report.checks.flatMap((check) => [lineOf(check, width), ...examplesOf(check)])
  const violated = [...new Set(report.checks.filter((check) => check.violations > 0).map((check) => check.invariant))]
  const verdict = report.ok
    ? `All ${report.checks.length} checks hold`
    : `Violated: ${violated.join(', ')} (see INVARIANTS.md)`
  return [...lines, '', `${verdict}, as of ${report.checked_at}, checked in ${(elapsedMs / 1000).toFixed(1)} s.`].join(
    '\n',
  )
}

function rowsOf(check: CheckedInvariantView): string {
  return check.rows.toLocaleString('en-US')
}

function lineOf(check: CheckedInvariantView, width: number): string {
  const verdict = check.violations === 0 ? 'ok  ' : 'FAIL'
  return `${verdict} ${check.invariant.padEnd(4)} ${rowsOf(check).padStart(width)} rows  ${check.statement}`
}

/** Each violation by its keys, so that a person can look at it. */
function examplesOf({ violations, examples }: CheckedInvariantView): string[] {
  if (violations === 0) return []
  const named = examples.map((example) => `       ${fields(example)}`)
  const rest = violations - examples.length
  return [`     ${violations} violated:`, ...named, ...(rest > 0 ? [`       and ${rest} more`] : [])]
}

function fields(example: Record<string, unknown>): string {
  return Object.entries(example)
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ')
}
