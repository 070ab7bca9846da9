import { reject } from '../../errors.ts'
import { LocationCode, Sku } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { LevelView } from '../../views/levels.ts'
import { defineQuery, found } from '../define-query.ts'
import { findLevel } from './read-levels.ts'

export const getLevel = defineQuery({
  name: 'get_level',
  summary: 'The level of an item at a location.',
  input: () => Shape({ sku: Sku, location: LocationCode }),
  answer: LevelView,
  read: async (input, { database }) => {
    const level = await findLevel(database, input)
    return level ? found(level) : reject('inventory_level_not_found')
  },
})
