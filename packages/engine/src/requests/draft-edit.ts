/** An order that is being edited: what is asked of it now, over what was asked before. */
import { quantity, toUnits } from '../domain/kernel/quantity.ts'
import type { DraftLine } from '../domain/orders/draft-edit.ts'
import type { ReadEdit, RequestedEdit } from './order-edit.ts'

/** What was asked before is no part of this request: what is wrong with it is said of the order. */
const BEFORE = '/order'

/** What the lines are to be in all. A line that was added before is changed by its number, and taken out by zero. */
export function overDraft(lines: readonly DraftLine[], requested: readonly RequestedEdit[]): RequestedEdit[] {
  const entries = asRequested(lines)
  const over = new Set<number>()
  requested.forEach((entry, index) => {
    const at = `/lines/${index}`
    const place = entry.sku === undefined ? lines.findIndex(({ line }) => line === entry.line) : -1
    if (place < 0 || over.has(place)) entries.push({ ...entry, at })
    else entries[place] = { ...entries[place]!, quantity: entry.quantity, at }
    if (place >= 0) over.add(place)
  })
  return entries.filter((entry, place) => !(over.has(place) && entry.sku !== undefined && entry.quantity === 0))
}

/** As they would be asked for at once. */
export function asRequested(lines: readonly DraftLine[]): RequestedEdit[] {
  return lines.map(({ line, quantity: units, added }) => {
    if (!added) return { line, quantity: units, at: BEFORE }
    const { itemId: sku, lineReference: reference } = added
    const components = added.components.map(({ itemId, perKit }) => ({ itemId, quantity: quantity(perKit) }))
    return { sku, quantity: units, at: BEFORE, components, ...(reference !== null && { line_reference: reference }) }
  })
}

export function draftLines(edits: readonly ReadEdit[]): DraftLine[] {
  return edits.map(({ line, sku, after, added }) => ({
    line,
    sku,
    quantity: toUnits(after),
    added: added
      ? {
          itemId: added.item.id,
          lineReference: added.lineReference ?? null,
          components: added.components.map((part) => ({ itemId: part.itemId, perKit: toUnits(part.quantity) })),
        }
      : null,
  }))
}
