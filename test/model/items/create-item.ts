import { type Annotating, annotate, annotated } from '../annotations.ts'
import { isLive } from '../archiving.ts'
import { drawAnnotations } from '../drawing/draw-annotations.ts'
import { Refused } from '../refused.ts'
import { changedSettings } from '../settings/change-settings.ts'
import type { Layer } from '../settings/global-settings.ts'
import { defineVerb } from '../verb.ts'
import { newId } from '../world.ts'
import type { Item } from './item.ts'
import { itemShown } from './item-shown.ts'
import { type AskedKit, drawKit, readKit } from './kit-components.ts'

export type ItemInput = Annotating &
  AskedKit & {
    title?: string | null
    shipping_category?: string | null
    requires_shipping?: boolean
    weight_grams?: number | null
    settings?: Layer
  }

export const createItem = defineVerb<ItemInput & { sku: string }>({
  name: 'create_item',
  decide: (world, input) => {
    if (world.items.some((item) => isLive(item) && item.sku === input.sku)) throw new Refused('sku_taken')
    const kit = readKit(world, input, null)
    const item: Item = {
      id: newId(world, 'item'),
      sku: input.sku,
      title: input.title ?? null,
      shippingCategory: input.shipping_category ?? null,
      requiresShipping: input.requires_shipping ?? true,
      weightGrams: input.weight_grams ?? null,
      settings: changedSettings(world, 'item', {}, input.settings, kit.components.length > 0),
      ...kit,
      ...annotated(),
      revision: 1,
      archivedAt: null,
    }
    annotate(item, input)
    world.items.push(item)
    world.toStock.push({ item: item.id })
    return () => itemShown(world, item)
  },
  weight: 2.5,
  draw: (draw) => ({
    sku: draw.random.chance(0.6) ? draw.fresh('SKU-') : draw.random.pick(['NEW', 'NEWER', 'MUG', 'MUG-2', 'DUO']),
    ...drawAnnotations(draw),
    ...draw.optional('title', 0.1, () => draw.random.pick(['A thing', 'Ding 🎁', null])),
    ...draw.optional('shipping_category', 0.1, () => draw.random.pick(['bulky', null])),
    ...draw.optional('requires_shipping', 0.1, () => draw.random.chance(0.5)),
    ...draw.optional('weight_grams', 0.1, () => draw.random.pick([null, 250.5])),
    ...draw.optional('settings', 0.2, () => draw.layer('settings', 'item', [{}, { safety_stock: 1 }])),
    ...(draw.random.chance(0.5) && drawKit(draw, 0.4)),
  }),
})
