/**
 * A whole state as sorted lines of text, by natural keys: two systems agree when their lines are the same, and where
 * they do not, the lines say what differs.
 */
import { AnyOrder } from '../answer-shape.ts'
import type { StateRow } from '../noun.ts'

export function linesOf(rows: readonly StateRow[]): string[] {
  return rows.map(({ kind, fields }) => `${kind} ${JSON.stringify(canonical(fields))}`).sort()
}

/** Members in one order, and lists as well: what has an order says so in its entries. */
function canonical(value: unknown): unknown {
  if (value instanceof AnyOrder) return canonical(value.entries)
  if (Array.isArray(value)) {
    const texts = value.map((entry) => JSON.stringify(canonical(entry)))
    return texts.sort().map((text) => JSON.parse(text))
  }
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(members.map(([name, member]) => [name, canonical(member)]))
}

/** The lines of one multiset that another has not. */
export function difference(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}
