import type { Instant } from '../kernel/instant.ts'
import type { Explanation } from '../sourcing/vocabulary.ts'

/** What went where, in the codes and numbers of that moment, in units. What needs no shipping has no shipment. */
export type MovedUnits = {
  line: number
  quantity: number
  from: string
  to: string
  shipment: string | null
  transfer: string | null
}

/** Units of an order that waited at one location were promised anew at others, because units had become free there. */
export type BackorderMove = {
  id: string
  orderId: string
  itemId: string
  units: readonly MovedUnits[]
  explanation: Explanation
  movedAt: Instant
}
