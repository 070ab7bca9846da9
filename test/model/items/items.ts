import type { Noun } from '../noun.ts'
import { createItem } from './create-item.ts'
import { itemShown } from './item-shown.ts'
import { updateItem } from './update-item.ts'

export const items: Noun = {
  name: 'items',
  verbs: [createItem, updateItem],
  state: (world) =>
    world.items.map((item) => {
      const { id: _id, ...fields } = itemShown(world, item)
      return { kind: 'item', fields }
    }),
}
