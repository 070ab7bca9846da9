/** What stands at a location, and what becomes of it when the location is closed. */
import Type, { type Static } from 'typebox'
import { Instant } from '../shapes/instants.ts'
import { Text } from '../shapes/names.ts'
import { Count, Flag, Units } from '../shapes/quantities.ts'
import { Nullable, OneOf, Shape } from '../shapes/shape.ts'
import { View } from './view.ts'

export const STANDING_KINDS = [
  'inventory_models',
  'shipping_methods',
  'inventory_levels',
  'reservations',
  'orders',
  'shipments',
  'stock_transfers',
  'expected_receipts',
  'returns',
  'stocktakes',
] as const

/** What becomes of it. */
export const STANDING_OUTCOMES = [
  'moves',
  'stays',
  'waits_for_stocktake',
  'waits_for_transfer',
  'waits_for_customer',
  'waits_for_decrement',
  'must_end',
] as const

const Entry = Shape({
  kind: OneOf(STANDING_KINDS, 'What it is; orders: their lines that need no shipping'),
  outcome: OneOf(
    STANDING_OUTCOMES,
    'moves: it goes to the replacement. stays: there is none. waits_for_…: it goes, or has gone, after that. must_end: it is to be ended, by a person, before the location is archived',
  ),
  count: Count,
  examples: Type.Array(Text, { description: 'How some of them are called' }),
})
export type StandingEntry = Static<typeof Entry>

/** What stands and is promised at a location: `units` over all its levels, and `standing` by kind and by what becomes of it when the
 * location is closed, with the names of some. `replacement` is null where nothing takes its place; `closing_at` where nobody closes it. */
export const LocationStandingView = View('LocationStanding', {
  at: Instant,
  location: Text,
  replacement: Nullable(Type.String({ description: 'Where it goes, as it was asked, or as it is being replaced' })),
  closing_at: Nullable(Type.String({ format: 'date-time', description: 'Since when it is being closed' })),
  is_empty: Flag,
  units: Shape({
    on_hand: Units,
    quarantined: Units,
    damaged: Units,
    reserved: Units,
    backordered: Units,
    incoming: Units,
  }),
  standing: Type.Array(Entry),
})
export type LocationStandingView = Static<typeof LocationStandingView>
