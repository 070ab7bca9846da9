import { restore } from '../../domain/configuration/archiving.ts'
import { reject } from '../../errors.ts'
import { expectedRevision, refuseStale } from '../../requests/expected-revision.ts'
import { refuseRestoring } from '../../requests/judge-archiving.ts'
import { Sku } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ItemView, itemView } from '../../views/items.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Brings an archived item back, by its id, under the SKU that it had. It has no levels then; its history is what it was. */
export const restoreItem = defineCommand({
  name: 'restore_item',
  summary: 'Bring an archived inventory item back.',
  lane: 'configuration',
  answer: ItemView,
  input: Shape({ item: Sku, ...expectedRevision }),
  items: (input) => [input.item],
  decide: (input, state) => {
    const { configuration } = state
    const { items } = configuration
    const item = items.evenArchived(input.item)
    if (!item) return reject('inventory_item_not_found')
    const stale = refuseStale(item, input)
    if (stale) return stale
    const shown = accept(() => itemView(configuration, items.get(item.id)!))
    if (item.archivedAt === null) return shown
    const names = item.components.map((part) => items.get(part.itemId)!)
    const refused = refuseRestoring(state, { noun: 'item', record: item, names })
    if (refused) return refused
    // From here on the item is restored.
    restore(state, 'item', item.id)
    return shown
  },
})
