import type { Noun } from '../noun.ts'
import { archiveItem } from './archive-item.ts'
import { createItem } from './create-item.ts'
import { itemShown } from './item-shown.ts'
import { restoreItem } from './restore-item.ts'
import { updateItem } from './update-item.ts'

export const items: Noun = {
  name: 'items',
  verbs: [createItem, updateItem, archiveItem, restoreItem],
  state: (world) =>
    world.items.map((item) => {
      const { id: _id, ...fields } = itemShown(world, item)
      return { kind: 'item', fields }
    }),
}
