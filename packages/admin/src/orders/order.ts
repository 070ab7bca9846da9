/** What the screens of an order read of it. */
import type { ResultOf } from '@holdfast/sdk'

export type Order = ResultOf<'get_order'>
export type Explanation = ResultOf<'get_order_explanation'>
export type Strategy = Explanation['explanation']['strategy']
export type Plan = ResultOf<'plan_sourcing'>['plans'][number]

export const STRATEGIES: readonly Strategy[] = [
  'no_split',
  'split_shipments',
  'split_by_line_items',
  'ship_from_primary',
  'ship_from_first_available_or_primary',
]

export type Progress = { gone: number; reserved: number; waiting: number; givenUp: number }

/** How far the units of a line have come; of a kit, those of its parts. */
export function progressOf(order: Order, line: number): Progress {
  const promises = order.promises.filter((promise) => promise.line === line)
  const sum = (of: (promise: Order['promises'][number]) => number) =>
    promises.reduce((total, promise) => total + of(promise), 0)
  const givenUp = order.lines
    .find((one) => one.line === line)!
    .components.reduce((total, part) => total + part.given_up, 0)
  return {
    gone: sum(({ fulfilled }) => fulfilled),
    reserved: sum(({ reserved }) => reserved),
    waiting: sum(({ backordered }) => backordered),
    givenUp,
  }
}
