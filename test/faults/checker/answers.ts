/** Answers that must not be given, whatever happens to the database; and how many of each there were. */
import type { Operation } from '../history/operation.ts'
import { type Finding, found } from './finding.ts'

export function countAnswers(operations: readonly Operation[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { attempts } of operations)
    for (const { status, code } of attempts) {
      const name = status === null ? `none (${code})` : status < 300 ? 'accepted' : `${status} ${code}`
      counts[name] = (counts[name] ?? 0) + 1
    }
  return counts
}

/** A 500 says "a bug in Holdfast": a server that is away, full or slow is none. `outcome_unknown` is an answer and no bug. */
export function checkAnswers(operations: readonly Operation[]): Finding[] {
  const bugs = operations.flatMap(({ verb, key, attempts }) =>
    attempts
      .filter(({ status, code }) => status === 500 && code !== 'outcome_unknown')
      .map(({ code }) => `${verb} ${key}: 500 ${code}`),
  )
  const shown = bugs.slice(0, 3).map((what) => found('called_a_bug', what))
  return bugs.length > 3 ? [...shown, found('called_a_bug', `and ${bugs.length - 3} more`)] : shown
}
