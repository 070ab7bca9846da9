import { archive, kitsWith, levelsOf } from '../../domain/configuration/archiving.ts'
import { removeLevel } from '../../domain/stock/remove-level.ts'
import { reject } from '../../errors.ts'
import { expectedRevision, refuseStale } from '../../requests/expected-revision.ts'
import { force, namesOf, refuseWhileInUse } from '../../requests/judge-archiving.ts'
import { Sku } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ItemView, itemView } from '../../views/items.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Takes an item out of use. Its SKU becomes free, its levels end, and its history stays. Refused while somebody has been
 * promised units of it, while they are on their way, or while a kit consists of it; what still stands on a shelf is written
 * off by movements only where the caller says so (`force`). */
export const archiveItem = defineCommand({
  name: 'archive_item',
  summary: 'Archive an inventory item: its SKU becomes free, its history stays.',
  lane: 'configuration',
  answer: ItemView,
  input: Shape({ item: Sku, ...expectedRevision, ...force }),
  items: (input) => [input.item],
  footprint: (input, { items }) => {
    const item = items.named(input.item)
    return item ? { archives: { noun: 'item', id: item.id } } : {}
  },
  decide: (input, state) => {
    const { configuration } = state
    const item = configuration.items.named(input.item)
    if (!item) return reject('inventory_item_not_found')
    const stale = refuseStale(item, input)
    if (stale) return stale
    const kits = namesOf(kitsWith(configuration, item.id))
    const used = refuseWhileInUse(state, { noun: 'item', id: item.id, force: input.force, named: { kits } })
    if (used) return used
    // From here on the item is archived.
    for (const level of levelsOf(state, 'item', item.id)) removeLevel(state, level)
    archive(state, 'item', item.id)
    return accept(() => itemView(configuration, configuration.items.get(item.id)!))
  },
})
