import Type from 'typebox'
import { named } from '../../shapes/names.ts'
import { Optional } from '../../shapes/shape.ts'

/** Which levels of an item, or of all, are wanted. */
export const levelFilter = {
  location: Optional(named('At this location only')),
  below: Optional(Type.Number({ description: 'Where less than this is available' })),
}
