/** What somebody who looks through the counts of a stocktake says of its lines. */
import type { LineCount, StocktakeLine } from '../domain/stocktakes/stocktake.ts'
import { type Read, readEach } from './read-each.ts'
import { lineOfItem } from './stocktake-items.ts'

export type SentReview = { sku: string; recount?: true; count?: number }
/** The count that holds from now on; null: it is to be counted once more. */
export type ReviewedLine = { line: StocktakeLine; count: LineCount | null }

export function readReviewedLines(lines: readonly StocktakeLine[], sent: readonly SentReview[]): Read<ReviewedLine> {
  const named = new Set<number>()
  return readEach<SentReview, ReviewedLine>(sent, '/lines', (one) => {
    const line = lineOfItem(lines, one.sku)
    if (!line) return { member: '/sku', finding: { code: 'line_not_found', value: one.sku } }
    const isOneThing = (one.recount === undefined) !== (one.count === undefined)
    if (!isOneThing || named.has(line.line))
      return { member: '', finding: { code: 'conflicting_constraints', sku: line.sku } }
    named.add(line.line)
    if (one.count === undefined) return { line, count: null }
    const count = line.counts[one.count]
    if (!count) return { member: '/count', finding: { code: 'line_not_found', value: String(one.count) } }
    return { line, count }
  })
}
