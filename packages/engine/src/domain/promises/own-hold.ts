import { plus, type Quantity, ZERO } from '../kernel/quantity.ts'
import { levelKey } from '../stock/inventory-level.ts'
import type { ReservationItem } from './reservation.ts'

/** Units that the asker holds already, by level: they do not count against the asker. */
export type OwnHold = ReadonlyMap<string, { reserved: Quantity; backordered: Quantity }>

export function ownHold(items: readonly ReservationItem[]): OwnHold {
  const own = new Map<string, { reserved: Quantity; backordered: Quantity }>()
  for (const item of items) {
    const key = levelKey(item.itemId, item.locationId)
    const held = own.get(key) ?? { reserved: ZERO, backordered: ZERO }
    own.set(key, {
      reserved: plus(held.reserved, item.reserved),
      backordered: plus(held.backordered, item.backordered),
    })
  }
  return own
}
