import { reject } from '../../errors.ts'
import { Sku } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { LevelView } from '../../views/levels.ts'
import { PageOf } from '../../views/view.ts'
import { defineQuery } from '../define-query.ts'
import { readItems } from '../items/read-items.ts'
import { pageFields } from '../page.ts'
import { levelFilter } from './level-filter.ts'
import { pageOfLevels } from './read-levels.ts'

export const listItemLevels = defineQuery({
  name: 'list_item_levels',
  summary: 'The levels of one item at all locations.',
  input: (limits) => Shape({ item: Sku, ...pageFields(limits), ...levelFilter }),
  mindsReach: true,
  answer: PageOf(LevelView),
  read: async ({ item: reference, ...input }, { database, ...bounds }) => {
    const { items } = await readItems(database, [reference])
    const item = items.evenArchived(reference)
    if (!item) return reject('inventory_item_not_found')
    return pageOfLevels(database, { ...input, sku: [item.id] }, bounds)
  },
})
