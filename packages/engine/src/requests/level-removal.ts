/** Whether a level may be taken away: promises are kept, and goods are written off only where the caller says so. */
import { ZERO } from '../domain/kernel/quantity.ts'
import { isOpen } from '../domain/promises/reservation.ts'
import { type InventoryLevel, levelKey } from '../domain/stock/inventory-level.ts'
import { goodsOf, isBare, standingAt } from '../domain/stock/standing.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type Rejection, reject } from '../errors.ts'

export function refuseRemoval(state: WorkingSet, level: InventoryLevel, force: boolean | undefined): Rejection | null {
  const key = levelKey(level.itemId, level.locationId)
  const promised = level.reserved + level.backordered
  if (promised > ZERO || level.incoming > ZERO || state.reservationItems.where('level', key).some(isOpen)) {
    return reject('inventory_level_in_use')
  }
  const standing = standingAt([level])
  const isLeft = isBare(standing) || force === true
  return isLeft ? null : reject('inventory_level_not_empty', { data: goodsOf(standing) })
}
