import { evenArchived, restore } from '../archiving.ts'
import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { defineVerb } from '../verb.ts'
import { itemOf } from './item.ts'
import { itemShown } from './item-shown.ts'

const nameOf = ({ sku }: { sku: string }) => sku

export const restoreItem = defineVerb<Expecting & { item: string }>({
  name: 'restore_item',
  decide: (world, input) => {
    const item = evenArchived(world.items, input.item, nameOf)
    if (!item) throw new Refused('inventory_item_not_found')
    refuseStale(item, input)
    const parts = item.components.map((part) => itemOf(world, part.item))
    restore({ row: item, rows: world.items, nameOf, taken: 'sku_taken' }, parts)
    world.toStock.push({ item: item.id })
    return () => itemShown(world, item)
  },
  weight: 2,
  draw: (draw) => ({
    item: draw.wrongly(0.1) ? 'NONE' : (draw.random.pick(draw.ids.recent('archive_item')) ?? 'MUG'),
    ...drawExpected(draw, { revision: draw.random.pick([1, 2, 3]) }),
  }),
})
