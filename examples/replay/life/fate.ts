/** What becomes of an order after it was placed, drawn from its number; docs/replay.md states the shares. */
import { drawsOf } from '../draws.ts'

const ONE_IN = { edited: 20, inParts: 15, rerouted: 25, givesUp: 10 }

export type Fate = Record<keyof typeof ONE_IN, boolean>

export function fateOf(orderNumber: string): Fate {
  const names = Object.keys(ONE_IN) as (keyof Fate)[]
  const drawn = drawsOf(orderNumber, ...names.map((name) => ONE_IN[name]))
  return Object.fromEntries(names.map((name, at) => [name, drawn[at] === 0])) as Fate
}

export type Journey = { isLate: boolean; isShort: boolean }

export function journeyOf(transferNumber: string): Journey {
  const [late, short] = drawsOf(transferNumber, 8, 10)
  return { isLate: late === 0, isShort: short === 0 }
}

export type Arrival = { accepted: number; damaged: number }

/** Of a line of a delivery. */
export function arrivalOf(receipt: string, { sku, quantity }: { sku: string; quantity: number }): Arrival {
  const [short, over, broken] = drawsOf(`${receipt} ${sku}`, 20, 30, 40)
  const damaged = broken === 0 && quantity > 1 ? 1 : 0
  const missing = short === 0 ? Math.ceil(quantity / 10) : 0
  const extra = over === 0 ? 1 : 0
  return { accepted: Math.max(0, quantity - damaged - missing) + extra, damaged }
}
