import Type from 'typebox'
import { Sku } from './names.ts'
import { QuantityUnits } from './quantities.ts'
import { Shape } from './shape.ts'

/** The most lines (or changes) that one request may ever carry; the limit in force is in the configuration. */
export const LINES_MAX = 10_000

export const RequestedLines = Type.Array(Shape({ sku: Sku, quantity: QuantityUnits }), {
  minItems: 1,
  maxItems: LINES_MAX,
})
