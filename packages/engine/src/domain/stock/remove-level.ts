/** A level that is there no more. Its history stays: what still stood there leaves by movements, so that the ledger
 * balances, and the pair can be made again. */

import { ZERO } from '../kernel/quantity.ts'
import type { WorkingSet } from '../working-set.ts'
import { type InventoryLevel, levelKey } from './inventory-level.ts'
import { moveStock } from './ledger.ts'
import { outside, SHELF_ACCOUNTS, type ShelfAccount, shelf } from './movement.ts'
import { rememberCount } from './remember-count.ts'

export function removeLevel(state: WorkingSet, level: InventoryLevel): void {
  const { itemId, locationId } = level
  for (const account of SHELF_ACCOUNTS) {
    const quantity = balanceOf(level, account)
    if (quantity === ZERO) continue
    moveStock(state, {
      itemId,
      quantity,
      from: shelf(account, locationId),
      to: outside('adjustment'),
      reason: 'level_deleted',
    })
  }
  // Whatever happened before, and is told of later, leaves nothing here.
  rememberCount(state, { itemId, locationId }, ZERO, null)
  state.levels.delete(levelKey(itemId, locationId))
}

function balanceOf(level: InventoryLevel, account: ShelfAccount) {
  return { on_hand: level.onHand, quarantined: level.quarantined, damaged: level.damaged }[account]
}
