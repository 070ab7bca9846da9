import type { Instant } from '../kernel/instant.ts'
import type { Explanation } from '../sourcing/vocabulary.ts'

/** What became of a line, in units. */
export type EditedLine = { line: number; sku: string; before: number; quantity: number }

/** Lines of an order were changed after it had been placed. */
export type OrderEdit = {
  id: string
  orderId: string
  lines: readonly EditedLine[]
  reason: string | null
  /** How the difference was sourced; null where nothing was to be had. */
  explanation: Explanation | null
  editedAt: Instant
}
