/** What stands at a location that is replaced goes where it is replaced, account by account: a movement each. */
import { type Quantity, ZERO } from '../kernel/quantity.ts'
import { locationCode } from '../names.ts'
import type { WorkingSet } from '../working-set.ts'
import { emptyLevel } from './inventory-level.ts'
import { moveStock } from './ledger.ts'
import { putLevel } from './level-changes.ts'
import { type ShelfAccount, shelf } from './movement.ts'
import { canHold } from './shelf-limits.ts'

export type Relocation = { itemId: string; from: string; to: string }

/** Its settings and its switch go with it, where there was none. */
export function makeLevelThere(state: WorkingSet, { itemId, from, to }: Relocation): void {
  const level = state.level(itemId, from)
  if (!level || state.level(itemId, to)) return
  putLevel(state, { ...emptyLevel(itemId, to), settings: level.settings, enabled: level.enabled })
}

/** Nothing moves while either of them is being counted, nor more than one level can hold. */
export function mayRelocate(state: WorkingSet, { itemId, from, to }: Relocation, quantity: Quantity): boolean {
  const isFrozen = [from, to].some((locationId) => (state.level(itemId, locationId)?.frozenBy ?? null) !== null)
  return !isFrozen && canHold(state, { itemId, locationId: to }, quantity)
}

export function relocateGoods(
  state: WorkingSet,
  { itemId, from, to }: Relocation,
  { account, quantity }: { account: ShelfAccount; quantity: Quantity },
): void {
  if (quantity === ZERO) return
  moveStock(state, {
    itemId,
    quantity,
    from: shelf(account, from),
    to: shelf(account, to),
    reason: 'transferred',
    note: 'the location was replaced',
    reference: { type: 'stock_location', id: locationCode(state, from) },
  })
}
