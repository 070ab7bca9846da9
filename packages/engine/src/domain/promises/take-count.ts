import type { InventoryItem, StockLocation } from '../configuration/configuration.ts'
import { toUnits } from '../kernel/quantity.ts'
import { applyCount, type CountEffect, type CountRemarks } from '../stock/count-shelf.ts'
import { levelKey } from '../stock/inventory-level.ts'
import type { WorkingSet } from '../working-set.ts'
import { reserveAtMost } from './uncover-promises.ts'

type Counted = { item: Pick<InventoryItem, 'id' | 'sku'>; location: Pick<StockLocation, 'id' | 'code'> }

/** A shelf was counted: promises give way where less is there, the ledger is made to agree, and the count is told of. */
export function takeCount(
  state: WorkingSet,
  { item, location }: Counted,
  effect: CountEffect,
  remarks: CountRemarks,
): void {
  const place = { itemId: item.id, locationId: location.id }
  reserveAtMost(state, place, effect.onHandAfter)
  applyCount(state, place, effect, remarks)
  state.emit('stock_counted', levelKey(item.id, location.id), {
    sku: item.sku,
    location: location.code,
    counted: toUnits(effect.counted),
    variance: toUnits(effect.variance),
    on_hand: toUnits(effect.onHandAfter),
  })
}
