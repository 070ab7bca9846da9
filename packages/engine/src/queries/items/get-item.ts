import { reject } from '../../errors.ts'
import { Sku } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ItemView, itemView } from '../../views/items.ts'
import { defineQuery, found } from '../define-query.ts'
import { readItems } from './read-items.ts'

export const getItem = defineQuery({
  name: 'get_item',
  summary: 'One inventory item.',
  input: () => Shape({ item: Sku }),
  // A catalogue: nothing of it belongs to a channel or stands at a location.
  mindsReach: true,
  answer: ItemView,
  read: async (input, { database }) => {
    const known = await readItems(database, [input.item])
    const item = known.items.evenArchived(input.item)
    return item ? found(itemView(known, item)) : reject('inventory_item_not_found')
  },
})
