/** What creating and changing an inventory item have in common. */
import Type, { type Static } from 'typebox'
import type { Configuration, KitComponent } from '../domain/configuration/configuration.ts'
import { quantity } from '../domain/kernel/quantity.ts'
import { type ErrorDetail, type Rejection, reject } from '../errors.ts'
import { annotationFields } from '../shapes/annotations.ts'
import { Sku } from '../shapes/names.ts'
import { CountedUnits, PositiveUnits } from '../shapes/quantities.ts'
import { SettingsPatch } from '../shapes/settings.ts'
import { Nullable, Optional, Shape } from '../shapes/shape.ts'
import { judgeFraction, namedItem } from './judge-units.ts'

export const itemFields = {
  title: Optional(Nullable(Type.String({ maxLength: 1000 }))),
  shipping_category: Optional(Nullable(Type.String({ minLength: 1, maxLength: 255 }))),
  requires_shipping: Optional(Type.Boolean()),
  weight_grams: Optional(Nullable(CountedUnits)),
  settings: Optional(SettingsPatch),
  ...annotationFields,
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
  const read = (components ?? []).flatMap((component, index) => {
    const pointer = `/components/${index}`
    const found = namedItem(configuration, component.sku)
    if (!found.ok) {
      errors.push({ pointer: `${pointer}/sku`, ...found.finding })
      return []
    }
    const { item } = found
    const fraction = judgeFraction(component.quantity, item, configuration)
    if (item.id === kitId || item.components.length > 0 || seen.has(item.id)) {
      errors.push({ pointer: `${pointer}/sku`, code: 'invalid_kit', sku: component.sku })
    } else if (fraction) errors.push({ pointer: `${pointer}/quantity`, ...fraction })
    seen.add(item.id)
    return [{ itemId: item.id, quantity: quantity(component.quantity) }]
  })
  return errors[0] ? reject(errors[0].code!, { errors }) : { ok: true, components: read }
}
