import { archive, isLive } from '../archiving.ts'
import type { Draw } from '../drawing/draw.ts'
import { drawMade } from '../drawing/draw-made.ts'
import { removeLevel } from '../levels/remove-level.ts'
import { openReservations, refuseStanding } from '../levels/standing.ts'
import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { type Item, itemNamed } from './item.ts'
import { itemShown } from './item-shown.ts'

export const archiveItem = defineVerb<Expecting & { item: string; force?: boolean }>({
  name: 'archive_item',
  decide: (world, input) => {
    const item = itemNamed(world, input.item)
    if (!item) throw new Refused('inventory_item_not_found')
    refuseStale(item, input)
    const levels = world.levels.filter((level) => level.item === item.id)
    const isNamed = isPart(world, item) || isPromisedSomewhere(world, item)
    refuseStanding(world, levels, { isNamed, inUse: 'item_in_use', notEmpty: 'item_not_empty', force: input.force })
    for (const level of levels) removeLevel(world, level)
    archive(world, item)
    return () => itemShown(world, item)
  },
  weight: 2,
  draw: (draw) => {
    const item = drawItem(draw)
    return {
      item,
      ...drawExpected(draw, itemNamed(draw.world, item)),
      ...draw.optional('force', 0.4, () => draw.random.chance(0.7)),
    }
  },
})

function isPart(world: World, item: Item): boolean {
  return world.items.some((kit) => isLive(kit) && kit.components.some((part) => part.item === item.id))
}

function isPromisedSomewhere(world: World, item: Item): boolean {
  return openReservations(world).some(({ lines }) =>
    lines.some((line) => line.item === item.id || line.components.some((part) => part.item === item.id)),
  )
}

/** What the rest of the run sells stays, being part of a kit. */
function drawItem(draw: Draw): string {
  if (draw.wrongly(0.1))
    return draw.random.pick(['NONE', 'MUG', 'GIFT', 'FREE'].filter((sku) => !isSafe(draw.world, sku)))
  return drawMade(draw, draw.world.items, { nameOf: ({ sku }) => sku, prefix: 'SKU-' }) ?? 'NONE'
}

function isSafe(world: World, sku: string): boolean {
  const item = itemNamed(world, sku)
  return item !== undefined && !isPart(world, item)
}
