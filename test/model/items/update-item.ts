import { annotate } from '../annotations.ts'
import { isLive } from '../archiving.ts'
import type { Draw } from '../drawing/draw.ts'
import { drawAnnotations } from '../drawing/draw-annotations.ts'
import { ITEM_SETTINGS, ITEMS, STOCKED } from '../drawing/universe.ts'
import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { changedSettings } from '../settings/change-settings.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import type { ItemInput } from './create-item.ts'
import { type Item, itemNamed } from './item.ts'
import { itemShown } from './item-shown.ts'
import { drawKit, readKit } from './kit-components.ts'

export const updateItem = defineVerb<ItemInput & Expecting & { item: string; sku?: string }>({
  name: 'update_item',
  decide: (world, input) => {
    const item = itemNamed(world, input.item)
    if (!item) throw new Refused('inventory_item_not_found')
    refuseStale(item, input)
    if (world.items.some((other) => isLive(other) && other !== item && other.sku === input.sku))
      throw new Refused('sku_taken')
    const kit = readKit(world, input, item)
    if (kit.components.length > 0 && item.components.length === 0 && isUsed(world, item))
      throw new Refused('item_in_use')
    const isKit = kit.components.length > 0
    item.settings = changedSettings(world, 'item', item.settings, input.settings, isKit)
    if (item.components.length > 0 && !isKit) world.toStock.push({ item: item.id })
    Object.assign(item, kit)
    if (input.title !== undefined) item.title = input.title
    if (input.shipping_category !== undefined) item.shippingCategory = input.shipping_category
    if (input.weight_grams !== undefined) item.weightGrams = input.weight_grams
    item.requiresShipping = input.requires_shipping ?? item.requiresShipping
    annotate(item, input)
    item.sku = input.sku ?? item.sku
    item.revision += 1
    return () => itemShown(world, item)
  },
  weight: 8,
  draw: drawChange,
})

function isUsed(world: World, item: Item): boolean {
  return (
    world.levels.some((level) => level.item === item.id) ||
    world.ledger.some((movement) => movement.item === item.id) ||
    world.items.some((kit) => kit.components.some((component) => component.item === item.id))
  )
}

function drawChange(draw: Draw): Record<string, unknown> {
  const { random } = draw
  const sku = random.weighted<string>([
    [20, random.pick([...STOCKED, 'FREE'])],
    [8, random.pick(['SET', 'BOX', draw.ids.recent('create_item').at(-1) ?? 'NEW'])],
    [1, 'NONE'],
  ])
  const isMug = sku === 'MUG'
  const isStocked = ITEMS.includes(sku as never) && sku !== 'SET'
  const item = isMug && !itemNamed(draw.world, 'MUG') ? 'MUG-2' : sku
  return {
    item,
    ...drawExpected(draw, itemNamed(draw.world, item)),
    ...draw.optional('settings', 0.5, () => drawSettings(draw, sku)),
    ...draw.optional('requires_shipping', 0.1, () => random.chance(sku === 'GIFT' ? 0.3 : 0.9)),
    ...draw.optional('shipping_category', 0.1, () => random.pick([null, 'bulky', 'small'])),
    ...drawAnnotations(draw),
    ...draw.optional('title', 0.05, () => random.pick(['Another name', null])),
    ...draw.optional('weight_grams', 0.05, () => random.pick([null, 0.25, 1200])),
    ...((isMug || random.chance(0.02)) && draw.optional('sku', 0.2, () => random.pick(['MUG', 'MUG-2']))),
    ...((!isStocked || random.chance(0.1)) && random.chance(0.5) && drawKit(draw, 0.5)),
  }
}

function drawSettings(draw: Draw, sku: string): object {
  if ((itemNamed(draw.world, sku)?.components.length ?? 0) > 0 && draw.random.chance(0.9))
    return draw.random.pick([{}, { max_order_quantity: 4 }, { max_order_quantity: null }])
  return draw.layerChange('settings', 'item', ITEM_SETTINGS[sku] ?? [{}])
}
