/** What creating and changing an inventory item have in common. */
import Type, { type Static } from 'typebox'
import type { Configuration, KitComponent } from '../domain/configuration/configuration.ts'
import { itemLayers } from '../domain/configuration/settings-layers.ts'
import { quantity } from '../domain/kernel/quantity.ts'
import { fractionError } from '../domain/promises/requested-lines.ts'
import { type ErrorDetail, type Rejection, reject } from '../errors.ts'
import { Sku } from '../shapes/names.ts'
import { CountedUnits, PositiveUnits } from '../shapes/quantities.ts'
import { SettingsLayer } from '../shapes/settings.ts'
import { Nullable, Optional, Shape } from '../shapes/shape.ts'

export const itemFields = {
  title: Optional(Nullable(Type.String({ maxLength: 1000 }))),
  shipping_category: Optional(Nullable(Type.String({ minLength: 1, maxLength: 255 }))),
  requires_shipping: Optional(Type.Boolean()),
  weight_grams: Optional(Nullable(CountedUnits)),
  settings: Optional(SettingsLayer),
  components: Optional(
    Type.Array(Shape({ sku: Sku, quantity: PositiveUnits }), {
      maxItems: 100,
      description: 'Makes the item a kit: what one of it consists of',
    }),
  ),
}
export type ItemComponents = Static<typeof itemFields.components>

/** A kit consists of other items that are no kits, each once. */
export function readComponents(
  components: ItemComponents | undefined,
  configuration: Configuration,
  kitId: string | null,
): { ok: true; components: KitComponent[] } | Rejection {
  const errors: ErrorDetail[] = []
  const seen = new Set<string>()
  const read = (components ?? []).map((component, index) => {
    const item = configuration.items.named(component.sku)
    const pointer = `/components/${index}/sku`
    if (!item) errors.push({ pointer, code: 'unknown_sku', sku: component.sku })
    else if (item.id === kitId || item.components.length > 0 || seen.has(item.id)) {
      errors.push({ pointer, code: 'invalid_kit', sku: component.sku })
    } else {
      const fraction = fractionError(component.quantity, itemLayers(configuration, item.id))
      if (fraction) errors.push({ pointer: `/components/${index}/quantity`, sku: component.sku, ...fraction })
    }
    if (item) seen.add(item.id)
    return { itemId: item?.id ?? '', quantity: quantity(component.quantity) }
  })
  return errors[0] ? reject(errors[0].code!, { errors }) : { ok: true, components: read }
}
