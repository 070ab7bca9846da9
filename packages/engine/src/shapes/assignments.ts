import Type from 'typebox'
import { LocationCode, Sku } from './names.ts'
import { LINES_MAX } from './requested-lines.ts'
import { Shape } from './shape.ts'

/** Items, each with a location. */
export const Assignments = Type.Array(Shape({ sku: Sku, location: LocationCode }), {
  minItems: 1,
  maxItems: LINES_MAX,
  description: 'Items, each with a location',
})
