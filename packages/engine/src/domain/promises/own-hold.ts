import { plus, type Quantity, ZERO } from '../kernel/quantity.ts'
import { levelKey } from '../stock/inventory-level.ts'
import type { ReservationItem } from './reservation.ts'

export type HeldThere = { reserved: Quantity; backordered: Quantity }

/** Units that the asker holds already, by level: they do not count against the asker. */
export type OwnHold = ReadonlyMap<string, HeldThere>

const NOTHING: HeldThere = { reserved: ZERO, backordered: ZERO }

/** Most askers hold nothing yet. */
export function heldAt(own: OwnHold, itemId: string, locationId: string): HeldThere {
  return (own.size > 0 && own.get(levelKey(itemId, locationId))) || NOTHING
}

export function ownHold(items: readonly ReservationItem[]): OwnHold {
  const own = new Map<string, HeldThere>()
  for (const item of items) {
    const key = levelKey(item.itemId, item.locationId)
    const held = own.get(key) ?? NOTHING
    own.set(key, {
      reserved: plus(held.reserved, item.reserved),
      backordered: plus(held.backordered, item.backordered),
    })
  }
  return own
}
