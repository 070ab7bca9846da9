import type { Instant } from '../kernel/instant.ts'
import type { Quantity } from '../kernel/quantity.ts'
import type { Place } from './inventory-level.ts'

/** So many were on the shelf (on_hand) at an instant. Remembered also where the ledger had the same: what happened before
 * does not change the shelf any more. */
export type StockCount = Place & { quantity: Quantity; occurredAt: Instant; recordedAt: Instant }
