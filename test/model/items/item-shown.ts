import { annotationsShown } from '../annotations.ts'
import { lifeShown } from '../archiving.ts'
import { inUnits } from '../quantities.ts'
import type { World } from '../world.ts'
import { type Item, itemOf } from './item.ts'

export function itemShown(world: World, item: Item): Record<string, unknown> {
  return {
    id: item.id,
    sku: item.sku,
    title: item.title,
    shipping_category: item.shippingCategory,
    requires_shipping: item.requiresShipping,
    weight_grams: item.weightGrams,
    settings: item.settings,
    ...annotationsShown(item),
    ...lifeShown(item),
    components: item.components.map((part) => ({
      sku: itemOf(world, part.item).sku,
      quantity: inUnits(part.quantity),
      option: part.choice?.option ?? null,
      is_default: part.choice?.isDefault ?? false,
      quantity_max: part.choice?.most == null ? null : inUnits(part.choice.most),
    })),
    options: item.options,
    ships_together: item.shipsTogether,
  }
}
