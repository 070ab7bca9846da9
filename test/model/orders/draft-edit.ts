/** What is asked of an order that is being edited, over what was asked before. */
import type { Item } from '../items/item.ts'
import type { Choice } from '../items/kit-recipe.ts'
import type { Order } from './order.ts'

/** `at`: where it stands, where that is not its place among the others; `made`: of what a line that was added consists. */
export type Entry = {
  line?: number
  sku?: string
  quantity: number
  choices?: Choice[]
  line_reference?: string
  at?: string
  made?: Item
}

export function gathered(order: Order): Entry[] {
  return order.draft!.lines.map(({ line, quantity, line_reference, added }): Entry => {
    if (!added) return { line, quantity, at: '/order' }
    const more = line_reference === null ? {} : { line_reference }
    return { sku: added.id, quantity, at: '/order', made: added, ...more }
  })
}

export function overDraft(order: Order, asked: readonly Entry[]): Entry[] {
  const all = gathered(order)
  const changed = new Set<number>()
  asked.forEach((entry, index) => {
    const place = order.draft!.lines.findIndex(({ line }) => line === entry.line && entry.sku === undefined)
    const isNew = place < 0 || changed.has(place)
    if (isNew) all.push({ ...entry, at: `/lines/${index}` })
    else Object.assign(all[place]!, { quantity: entry.quantity, at: `/lines/${index}` })
    changed.add(place)
  })
  return all.filter(({ made, quantity }, place) => !(changed.has(place) && made && quantity === 0))
}
