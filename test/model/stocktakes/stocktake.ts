import type { Annotated } from '../annotations.ts'
import { Refused } from '../refused.ts'

export type LineCount = { quantity: number; by: string; at: number }

export type StocktakeLine = {
  line: number
  item: string
  sku: string
  counts: readonly LineCount[]
  recount: boolean
  /** The count that holds. */
  holds: LineCount | null
  expected: number | null
  isSettled: boolean
}

export type Stocktake = Annotated & {
  id: string
  number: string
  location: string
  scope: 'location' | 'items'
  state: string
  blind: boolean
  freeze: boolean
  lines: readonly StocktakeLine[]
  linesMade: number
  revision: number
  startedAt: number | null
  countedAt: number | null
  completedAt: number | null
  cancelledAt: number | null
}

export type StocktakesPart = { stocktakes: Stocktake[] }

export function noStocktakes(): StocktakesPart {
  return { stocktakes: [] }
}

export function stocktakeNamed(world: StocktakesPart, reference: string): Stocktake {
  const stocktake =
    world.stocktakes.find((one) => one.number === reference) ?? world.stocktakes.find((one) => one.id === reference)
  if (!stocktake) throw new Refused('stocktake_not_found')
  return stocktake
}

export function refuseUnless(stocktake: Stocktake, states: readonly string[]): void {
  if (!states.includes(stocktake.state)) throw new Refused('stocktake_state_conflict')
}

export function isGoingOn({ state }: Stocktake): boolean {
  return state === 'counting' || state === 'counted'
}

export function newLine(line: number, item: { id: string; sku: string }): StocktakeLine {
  const { id, sku } = item
  return { line, item: id, sku, counts: [], recount: false, holds: null, expected: null, isSettled: false }
}
