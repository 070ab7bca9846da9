/** Why a plan is as it is: every location of the model, and what each location in scope had and gave. */
import Type, { type Static } from 'typebox'
import { LOCATION_OUTCOMES, NOTHING_TAKEN_REASONS } from '../domain/sourcing/vocabulary.ts'
import { Instant } from '../shapes/instants.ts'
import { Text } from '../shapes/names.ts'
import { LineIndex, Units, UnitsOrUnlimited } from '../shapes/quantities.ts'
import { Nullable, OneOf, Optional } from '../shapes/shape.ts'
import { LocationOrder, Strategy } from '../shapes/sourcing.ts'
import { Part, View } from './view.ts'

export const ExplainedLocationView = View('ExplainedLocation', {
  location: Text,
  priority: Type.Integer({ minimum: 0 }),
  distance_km: Optional(
    Type.Number({
      minimum: 0,
      description: 'Great-circle distance to the ship-to; absent when not asked or not known',
    }),
  ),
  outcome: OneOf(LOCATION_OUTCOMES),
})

export const ConsideredLocationView = View('ConsideredLocation', {
  location: Text,
  available: UnitsOrUnlimited,
  taken: Units,
  backordered: Optional(Units),
  why: Optional(OneOf(NOTHING_TAKEN_REASONS, 'Why nothing was taken')),
  from_hold: Optional(Type.Boolean({ description: 'Units that were held here already' })),
})

export const ExplainedLineView = View('ExplainedLine', {
  line: LineIndex,
  sku: Text,
  quantity: Units,
  ships_with: Optional(
    Type.String({ description: 'SKU of the kit of which all goes from one location in one shipment' }),
  ),
  considered: Type.Array(ConsideredLocationView),
})

/** Why a plan is as it is, in units. `available` is null where the item is not counted; `why` is there only where
 * nothing was taken. */
export const ExplanationView = View('SourcingExplanation', {
  strategy: Strategy,
  location_order: LocationOrder,
  from_hold: Optional(
    Type.Boolean({ description: 'Sourcing anew fell short: what was held was taken where it stands' }),
  ),
  locations: Type.Array(ExplainedLocationView, { description: 'In the order in which they were considered' }),
  lines: Type.Array(ExplainedLineView, { description: 'One per line, and per component of a kit' }),
})
export type ExplanationView = Static<typeof ExplanationView>

/** Units that went from where they were waited for to where they were to be had. */
export const MovedUnitsView = View('MovedUnits', {
  line: LineIndex,
  quantity: Units,
  from: Text,
  to: Text,
  shipment: Nullable(Text),
  transfer: Nullable(Text),
})

/** What an order waited for was sourced anew, because units had become free elsewhere: what went where, and why. */
export const BackorderMoveView = View('BackorderMove', {
  moved_at: Instant,
  sku: Text,
  units: Type.Array(MovedUnitsView),
  explanation: ExplanationView,
})

/** Lines of an order were changed after it had been placed, and how the difference was sourced. */
export const OrderEditView = View('OrderEdit', {
  edited_at: Instant,
  reason: Nullable(Text),
  lines: Type.Array(Part({ line: LineIndex, sku: Text, before: Units, quantity: Units })),
  explanation: Nullable(ExplanationView),
})

/** Why an order was sourced as it was, in the words of the moment at which it was placed; and what of it has been sourced
 * anew since, the earliest first. */
export const OrderExplanationView = View('OrderExplanation', {
  number: Text,
  explanation: ExplanationView,
  backorder_moves: Type.Array(BackorderMoveView),
  edits: Type.Array(OrderEditView),
})
export type OrderExplanationView = Static<typeof OrderExplanationView>
