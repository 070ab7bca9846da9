/**
 * Promises of a location that is replaced stand where it is replaced, as they stood: what was covered takes its goods along, and
 * what waits goes on waiting there.
 */
import { sumOf } from '../kernel/quantity.ts'
import { makeLevelThere, mayRelocate, type Relocation, relocateGoods } from '../stock/relocate-goods.ts'
import type { WorkingSet } from '../working-set.ts'
import { moveUnits } from './move-units.ts'
import type { ReservationItem } from './reservation.ts'

export type Replacement = { from: string; to: string }

/** All of them, or none: they belong together. */
export function mayRelocateAll(
  state: WorkingSet,
  promises: readonly ReservationItem[],
  { from, to }: Replacement,
): boolean {
  return [...Map.groupBy(promises, ({ itemId }) => itemId)].every(([itemId, same]) =>
    mayRelocate(state, { itemId, from, to }, sumOf(same.map(({ reserved }) => reserved))),
  )
}

export function relocatePromise(state: WorkingSet, promise: ReservationItem, { from, to }: Replacement): void {
  const { itemId, reserved, backordered, uncounted, fulfilled, owner } = promise
  const relocation: Relocation = { itemId, from, to }
  makeLevelThere(state, relocation)
  relocateGoods(state, relocation, { account: 'on_hand', quantity: reserved })
  const units = { reserved, backordered, uncounted, fulfilled }
  moveUnits(state, promise, { taken: units, to: { locationId: to, owner }, given: units })
}
