import { reachesLocation, reachesShelves } from '../../domain/reach.ts'
import { reject } from '../../errors.ts'
import { LocationCode, Sku } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { LevelView } from '../../views/levels.ts'
import { defineQuery, found } from '../define-query.ts'
import { findLevel, NO_SHELVES } from './read-levels.ts'

export const getLevel = defineQuery({
  name: 'get_level',
  summary: 'The level of an item at a location.',
  input: () => Shape({ sku: Sku, location: LocationCode }),
  mindsReach: true,
  answer: LevelView,
  read: async (input, { database, reach }) => {
    if (!reachesShelves(reach)) return reject('out_of_reach', { detail: NO_SHELVES })
    const level = await findLevel(database, input)
    if (!level) return reject('inventory_level_not_found')
    return reachesLocation(reach, level.locationId) ? found(level.view) : reject('out_of_reach')
  },
})
