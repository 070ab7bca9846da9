/** What a shelf can give and what it can hold: the limits of every change of its balances. */
import type { Instant } from '../domain/kernel/instant.ts'
import { QUANTITY_MAX, type Quantity, toUnits } from '../domain/kernel/quantity.ts'
import { free, levelKey } from '../domain/stock/inventory-level.ts'
import type { ShelfAccount } from '../domain/stock/movement.ts'
import { levelOrEmpty, uncoverPromises } from '../domain/stock/stock-effects.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type Rejection, reject, rejectAt } from '../errors.ts'
import type { Target } from './stock-changes.ts'

/** More than a balance can hold. */
export function refuseTooMuch(state: WorkingSet, { item, location }: Target, added: Quantity): Rejection | null {
  const level = levelOrEmpty(state, item.id, location.id)
  const premises = level.onHand + level.quarantined + level.damaged
  return premises + added > QUANTITY_MAX ? rejectAt('/delta', 'balance_out_of_range', { sku: item.sku }) : null
}

/** Checks that the units are there to be taken, and takes the promises off them where that is forced. What happened
 * before the last count takes nothing from the shelf: the count saw it. */
export function takeFrom(
  state: WorkingSet,
  target: Target,
  wish: { account: ShelfAccount; delta: Quantity; force?: boolean | undefined; occurredAt: Instant | null },
): Rejection | null {
  const { item, location } = target
  const level = levelOrEmpty(state, item.id, location.id)
  const countedSince = wish.occurredAt !== null && level.countedAt !== null && wish.occurredAt < level.countedAt
  if (wish.account === 'on_hand' && countedSince) return refuseTooMuch(state, target, -wish.delta)
  const present = { on_hand: level.onHand, quarantined: level.quarantined, damaged: level.damaged }[wish.account]
  const takeable = wish.account === 'on_hand' && !wish.force ? free(level) : present
  if (takeable + wish.delta < 0) {
    return reject('insufficient_free_stock', {
      data: {
        sku: item.sku,
        location: location.code,
        available: toUnits(takeable),
        requested: toUnits(-wish.delta),
      },
    })
  }
  const shortfall = wish.account === 'on_hand' ? level.reserved - (present + wish.delta) : 0
  if (shortfall > 0) uncoverPromises(state, levelKey(item.id, location.id), shortfall)
  return null
}
