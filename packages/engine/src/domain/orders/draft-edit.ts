/** An order that is being edited: what its lines are to be, of which nothing is done before the edit is stopped. */
import type { Instant } from '../kernel/instant.ts'

export type DraftEdit = {
  startedAt: Instant
  reason: string | null
  lines: readonly DraftLine[]
}

/** A line as it is to be, in units; zero takes it out. */
export type DraftLine = {
  /** Of the order, or behind its lines. */
  line: number
  sku: string
  quantity: number
  /** Of a line that is new. */
  added: AddedLine | null
}

export type AddedLine = {
  itemId: string
  lineReference: string | null
  /** Of a kit: what one of it is made of, in units, as it was when the line was added. */
  components: readonly { itemId: string; perKit: number }[]
}

/** What is stocked of the lines that are new. */
export function itemsAdded({ lines }: DraftEdit): string[] {
  return lines.flatMap(({ added }) => {
    if (!added) return []
    return added.components.length === 0 ? added.itemId : added.components.map(({ itemId }) => itemId)
  })
}
