/** How a model finds the stock for an order. */
import Type from 'typebox'
import { STOCK_DECREMENTS } from '../domain/configuration/configuration.ts'
import { LOCATION_ORDERS, SOURCING_STRATEGIES } from '../domain/sourcing/vocabulary.ts'
import { OneOf } from './shape.ts'

export const Strategy = OneOf(SOURCING_STRATEGIES)
export const LocationOrder = OneOf(LOCATION_ORDERS)
export const StockDecrement = OneOf(STOCK_DECREMENTS, 'When the stock of an order leaves the shelf')
export const Priority = Type.Integer({ minimum: 0, maximum: 1_000_000, description: 'Lower is tried first' })
export const Cutoff = Type.Union([Type.Integer({ minimum: 1, maximum: 2_147_483_647 }), Type.Null()], {
  description: 'From how many locations, the first in order, an order may be sourced; null: from all',
})
