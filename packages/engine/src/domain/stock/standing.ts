/** What stands at levels, all together and in units: why they cannot simply be taken away. */
import { plus, type Quantity, toUnits, ZERO } from '../kernel/quantity.ts'
import type { InventoryLevel } from './inventory-level.ts'

const SHELVES = ['onHand', 'quarantined', 'damaged'] as const
const PROMISES = ['reserved', 'backordered', 'incoming'] as const
type Balance = (typeof SHELVES)[number] | (typeof PROMISES)[number]

export type Standing = Record<Balance, Quantity>

export function standingAt(levels: readonly InventoryLevel[]): Standing {
  const standing = { onHand: ZERO, quarantined: ZERO, damaged: ZERO, reserved: ZERO, backordered: ZERO, incoming: ZERO }
  for (const level of levels)
    for (const balance of [...SHELVES, ...PROMISES]) standing[balance] = plus(standing[balance], level[balance])
  return standing
}

/** Somebody has been promised what stands there, or more is on its way. */
export function isPromised(standing: Standing): boolean {
  return PROMISES.some((balance) => standing[balance] > ZERO)
}

export function isBare(standing: Standing): boolean {
  return SHELVES.every((balance) => standing[balance] === ZERO)
}

/** What stands on the shelves, as it is told of. */
export function goodsOf({ onHand, quarantined, damaged }: Standing) {
  return { on_hand: toUnits(onHand), quarantined: toUnits(quarantined), damaged: toUnits(damaged) }
}

export function promisesAmong({ reserved, backordered, incoming }: Standing) {
  return { reserved: toUnits(reserved), backordered: toUnits(backordered), incoming: toUnits(incoming) }
}
