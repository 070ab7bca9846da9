/** What creating and changing an inventory item have in common. */
import Type, { type Static } from 'typebox'
import type { Configuration, InventoryItem, KitComponent } from '../domain/configuration/configuration.ts'
import { quantity } from '../domain/kernel/quantity.ts'
import { type ErrorDetail, type Rejection, reject, rejectAt } from '../errors.ts'
import { annotationFields } from '../shapes/annotations.ts'
import { Sku } from '../shapes/names.ts'
import { CountedUnits, PositiveUnits } from '../shapes/quantities.ts'
import { SettingsPatch } from '../shapes/settings.ts'
import { Nullable, Optional, Shape } from '../shapes/shape.ts'
import { judgeFraction, namedItem } from './judge-units.ts'
import { readKitOptions } from './kit-options.ts'

const OptionName = Type.String({ minLength: 1, maxLength: 100 })

const Component = Shape({
  sku: Sku,
  quantity: PositiveUnits,
  option: Optional({
    ...OptionName,
    description: 'It may be chosen, of this option; left out: it is always in the kit',
  }),
  is_default: Optional(Type.Boolean({ description: 'It is chosen where nobody chooses' })),
  quantity_max: Optional({ ...PositiveUnits, description: 'Whoever chooses it may take more per kit, up to so much' }),
})

const Option = Shape({
  option: OptionName,
  choices_min: Type.Integer({ minimum: 0, maximum: 100 }),
  choices_max: Type.Integer({ minimum: 1, maximum: 100 }),
})

function componentOf(itemId: string, sent: Static<typeof Component>): KitComponent {
  const component = { itemId, quantity: quantity(sent.quantity) }
  if (sent.option === undefined) return component
  const quantityMax = sent.quantity_max === undefined ? null : quantity(sent.quantity_max)
  return { ...component, choice: { option: sent.option, isDefault: sent.is_default ?? false, quantityMax } }
}

export const itemFields = {
  title: Optional(Nullable(Type.String({ maxLength: 1000 }))),
  shipping_category: Optional(Nullable(Type.String({ minLength: 1, maxLength: 255 }))),
  requires_shipping: Optional(Type.Boolean()),
  weight_grams: Optional(Nullable(CountedUnits)),
  settings: Optional(SettingsPatch),
  ...annotationFields,
  components: Optional(
    Type.Array(Component, {
      maxItems: 100,
      description: 'Makes the item a kit: what one of it consists of, and what may be chosen',
    }),
  ),
  options: Optional(
    Type.Array(Option, {
      maxItems: 100,
      description: 'Of a kit, how many components are chosen of each option; one of each that is not named here',
    }),
  ),
  ships_together: Optional(Type.Boolean({ description: 'Of a kit: all of it goes from one location in one shipment' })),
}
export type KitFields = Pick<Static<Type.TObject<typeof itemFields>>, 'components' | 'options' | 'ships_together'>

type Kit = Pick<InventoryItem, 'components' | 'kitOptions' | 'shipsTogether'>

export const NO_KIT: Kit = { components: [], kitOptions: [], shipsTogether: false }

/** What a kit is to be, over what it was. What means something for kits only goes with the last of its components. */
export function readKit(
  sent: KitFields,
  { id, ...before }: Kit & { id: string | null },
  configuration: Configuration,
): { ok: true; kit: Kit } | Rejection {
  const read = readComponents(sent.components, configuration, id)
  if (!read.ok) return read
  const components = sent.components ? read.components : before.components
  const named = sent.options ?? before.kitOptions
  const options = readKitOptions(components, named, sent.options !== undefined)
  if (!options.ok) return options
  const isKit = components.length > 0
  if (sent.ships_together && !isKit) return rejectAt('/ships_together', 'invalid_kit')
  const shipsTogether = isKit && (sent.ships_together ?? before.shipsTogether)
  return { ok: true, kit: { components, kitOptions: options.kitOptions, shipsTogether } }
}

/** A kit consists of other items that are no kits, each once. */
function readComponents(
  components: KitFields['components'],
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
    } else if (component.option === undefined && (component.is_default || component.quantity_max !== undefined)) {
      errors.push({ pointer, code: 'invalid_kit_option', sku: component.sku })
    } else if (component.quantity_max !== undefined && component.quantity_max < component.quantity) {
      const about = { sku: component.sku, requested: component.quantity_max, minimum: component.quantity }
      errors.push({ pointer: `${pointer}/quantity_max`, code: 'invalid_kit_option', ...about })
    } else if (fraction) errors.push({ pointer: `${pointer}/quantity`, ...fraction })
    seen.add(item.id)
    return [componentOf(item.id, component)]
  })
  return errors[0] ? reject(errors[0].code!, { errors }) : { ok: true, components: read }
}
