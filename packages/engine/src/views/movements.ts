/** The ledger: movements, and balances at an instant. */
import Type, { type Static } from 'typebox'
import { Instant } from '../shapes/instants.ts'
import { Text } from '../shapes/names.ts'
import { SignedUnits, Units } from '../shapes/quantities.ts'
import { Nullable, OneOf } from '../shapes/shape.ts'
import { Account, MovementReason, Reference } from '../shapes/stock.ts'
import { View } from './view.ts'

/** A shelf account has a location, in_transit has a transfer, those outside have neither. */
const side = {
  account: Account,
  location: Nullable(Text),
  transfer: Nullable(Text),
}

export const MovementSideView = View('MovementSide', {
  ...side,
  balance: Nullable(Type.Number({ minimum: 0, description: 'In units, afterwards; null outside the walls' })),
})
export type MovementSideView = Static<typeof MovementSideView>

/** One movement of the ledger: units that went from one account to another, and the balance of each afterwards. `note`
 * and `reference` are null where none was given. */
export const MovementView = View('Movement', {
  id: Type.Integer({ minimum: 1, description: 'Rises in the order in which movements were recorded' }),
  sku: Text,
  quantity: Units,
  from: MovementSideView,
  to: MovementSideView,
  reason: MovementReason,
  note: Nullable(Text),
  reference: Nullable(Reference),
  actor: Text,
  occurred_at: Instant,
  recorded_at: Instant,
})
export type MovementView = Static<typeof MovementView>

export const AccountBalanceView = View('AccountBalance', { ...side, balance: SignedUnits })
export type AccountBalanceView = Static<typeof AccountBalanceView>

/** By the instant at which things happened, or by the instant at which they were known. */
export const BALANCE_KINDS = ['occurred', 'recorded'] as const

/** What every account held of an item at an instant, in units. Accounts outside the walls may be negative, and all
 * together are zero (I5). */
export const BalancesView = View(
  'Balances',
  { sku: Text, as_of: Instant, by: OneOf(BALANCE_KINDS), accounts: Type.Array(AccountBalanceView) },
  'Every account that the item ever passed, those outside the walls too: together they are zero',
)
export type BalancesView = Static<typeof BalancesView>
