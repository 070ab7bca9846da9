/**
 * The double-entry ledger: a movement says that a quantity of an item left account A for account B, why, because of
 * which document, by whom, when it happened and when it was recorded.
 *
 * Inside the walls an account has a holder: a location for on_hand, quarantined, damaged; a transfer for in_transit.
 * The others lie outside and have none.
 */
import type { Instant } from '../kernel/instant.ts'
import type { Quantity } from '../kernel/quantity.ts'
import { levelKey } from './inventory-level.ts'

export const SHELF_ACCOUNTS = ['on_hand', 'quarantined', 'damaged'] as const
export type ShelfAccount = (typeof SHELF_ACCOUNTS)[number]
export const OUTSIDE_ACCOUNTS = ['supplier', 'customer', 'adjustment', 'shrinkage'] as const
export type OutsideAccount = (typeof OUTSIDE_ACCOUNTS)[number]
export const ACCOUNTS = [...SHELF_ACCOUNTS, 'in_transit', ...OUTSIDE_ACCOUNTS] as const

export type Account =
  | { account: ShelfAccount; holder: string }
  | { account: 'in_transit'; holder: string }
  | { account: OutsideAccount; holder: null }

export function outside(account: OutsideAccount): Account {
  return { account, holder: null }
}

export function shelf(account: ShelfAccount, locationId: string): Account {
  return { account, holder: locationId }
}

/** Each reason with the account outside the walls that goods come from, and go to, for it. A missing side means that
 * the reason does not fit that direction. */
export const ADJUSTMENT_REASONS = {
  received: { from: 'supplier' },
  returned: { from: 'customer', to: 'supplier' },
  found: { from: 'adjustment' },
  sold: { to: 'customer' },
  given_away: { to: 'customer' },
  damaged: { to: 'shrinkage' },
  lost: { to: 'shrinkage' },
  stolen: { to: 'shrinkage' },
  expired: { to: 'shrinkage' },
  correction: { from: 'adjustment', to: 'adjustment' },
  cycle_count: { from: 'adjustment', to: 'adjustment' },
  other: { from: 'adjustment', to: 'adjustment' },
} as const satisfies Record<string, { from?: OutsideAccount; to?: OutsideAccount }>
export type AdjustmentReason = keyof typeof ADJUSTMENT_REASONS

/** Reasons for goods that change their account on the shelf. */
export const SHELF_REASONS = ['damaged', 'quarantined', 'released', 'repaired', 'correction', 'other'] as const
export type ShelfReason = (typeof SHELF_REASONS)[number]

/** Reasons that only a document gives: a transfer, a cancelled order, a shipment that did not leave after all, a level that
 * is deleted, a repair of the ledger. */
export const DOCUMENT_REASONS = ['transferred', 'cancelled', 'unshipped', 'level_deleted', 'reconciled'] as const
export type DocumentReason = (typeof DOCUMENT_REASONS)[number]

export type MovementReason = AdjustmentReason | ShelfReason | DocumentReason
/** Each once: some reasons fit goods that come or go and goods that stay on the shelf. */
export const MOVEMENT_REASONS = [
  ...new Set<MovementReason>([
    ...(Object.keys(ADJUSTMENT_REASONS) as AdjustmentReason[]),
    ...SHELF_REASONS,
    ...DOCUMENT_REASONS,
  ]),
]

export type Reference = { type: string; id: string }

export type Movement = {
  itemId: string
  quantity: Quantity
  from: Account
  to: Account
  /** Balance of each account afterwards; null outside the walls. */
  fromBalance: Quantity | null
  toBalance: Quantity | null
  reason: MovementReason
  note: string | null
  reference: Reference | null
  actor: string
  occurredAt: Instant
  recordedAt: Instant
}

/** The levels whose balances it changes, each once. */
export function levelsOf({ itemId, from, to }: Movement): string[] {
  const holders = [from, to].flatMap(({ account, holder }) => (holder && account !== 'in_transit' ? [holder] : []))
  return [...new Set(holders)].map((locationId) => levelKey(itemId, locationId))
}
