/** How a model finds the stock for an order. */
import Type, { type Static } from 'typebox'
import { STOCK_DECREMENTS } from '../domain/configuration/configuration.ts'
import { LOCATION_ORDERS, SOURCING_STRATEGIES } from '../domain/sourcing/vocabulary.ts'
import { LocationCode } from './names.ts'
import { SettingsPatch } from './settings.ts'
import { OneOf, Optional, Shape } from './shape.ts'

export const Strategy = OneOf(SOURCING_STRATEGIES)
export const LocationOrder = OneOf(LOCATION_ORDERS)
export const StockDecrement = OneOf(STOCK_DECREMENTS, 'When the stock of an order leaves the shelf')
export const Priority = Type.Integer({ minimum: 0, maximum: 1_000_000, description: 'Lower is tried first' })
export const Cutoff = Type.Union([Type.Integer({ minimum: 1, maximum: 2_147_483_647 }), Type.Null()], {
  description: 'From how many locations, the first in order, an order may be sourced; null: from all',
})

/** What of a model decides how orders are sourced. */
export const sourcingFields = {
  strategy: Optional(Strategy),
  stock_locations_cutoff: Optional(Cutoff),
  location_order: Optional(LocationOrder),
  settings: Optional(SettingsPatch),
  locations: Optional(
    Type.Array(Shape({ location: LocationCode, priority: Priority, on_hold: Optional(Type.Boolean()) }), {
      maxItems: 1000,
    }),
  ),
}

/** A change of it that may be tried out on the past. */
export const SourcingChanges = Shape(sourcingFields)
export type SourcingChanges = Static<typeof SourcingChanges>
