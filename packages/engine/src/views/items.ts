/** Inventory items. */
import Type, { type Static } from 'typebox'
import type { Configuration, InventoryItem } from '../domain/configuration/configuration.ts'
import { toIso } from '../domain/kernel/instant.ts'
import { toUnits } from '../domain/kernel/quantity.ts'
import { ExternalReference, Metadata } from '../shapes/annotations.ts'
import { ArchivedAt, Instant, Revision } from '../shapes/instants.ts'
import { Id, Text } from '../shapes/names.ts'
import { Flag, Units } from '../shapes/quantities.ts'
import { SettingsLayer } from '../shapes/settings.ts'
import { Nullable } from '../shapes/shape.ts'
import { View } from './view.ts'

export const KitComponentView = View('KitComponent', {
  sku: Text,
  quantity: Units,
  option: Nullable(Type.String({ description: 'The option that it is a choice of; null: it is in every one' })),
  is_default: Flag,
  quantity_max: Nullable(Type.Number({ minimum: 0, description: 'Whoever chooses it may take so many units per kit' })),
})

const KitOptionView = View('KitOption', {
  option: Text,
  choices_min: Type.Integer({ minimum: 0 }),
  choices_max: Type.Integer({ minimum: 1 }),
})

/** An inventory item. A title, a shipping category and a weight that nobody gave are null; the weight is in grams, and
 * the quantities of components are units per kit. */
export const ItemView = View('InventoryItem', {
  id: Id,
  sku: Text,
  title: Nullable(Text),
  shipping_category: Nullable(Text),
  requires_shipping: Flag,
  weight_grams: Nullable(Type.Number({ minimum: 0 })),
  settings: SettingsLayer,
  components: Type.Array(KitComponentView, {
    description: 'Of a kit, what one of it consists of, and what may be chosen; empty for the rest',
  }),
  options: Type.Array(KitOptionView, { description: 'Of a kit, how many components are chosen of each option' }),
  ships_together: Type.Boolean({ description: 'Of a kit: all of it goes from one location in one shipment' }),
  external_reference: Nullable(ExternalReference),
  metadata: Metadata,
  revision: Revision,
  created_at: Instant,
  updated_at: Instant,
  archived_at: ArchivedAt,
})
export type ItemView = Static<typeof ItemView>

/** The configuration knows the item's components. */
export function itemView(configuration: Configuration, item: InventoryItem): ItemView {
  return {
    id: item.id,
    sku: item.sku,
    title: item.title,
    shipping_category: item.shippingCategory,
    requires_shipping: item.requiresShipping,
    weight_grams: item.weightGrams === null ? null : toUnits(item.weightGrams),
    settings: item.settings,
    components: item.components.map((component) => ({
      sku: configuration.items.get(component.itemId)?.sku ?? component.itemId,
      quantity: toUnits(component.quantity),
      option: component.choice?.option ?? null,
      is_default: component.choice?.isDefault ?? false,
      quantity_max: component.choice?.quantityMax == null ? null : toUnits(component.choice.quantityMax),
    })),
    options: [...item.kitOptions],
    ships_together: item.shipsTogether,
    external_reference: item.externalReference,
    metadata: item.metadata,
    revision: item.revision,
    created_at: toIso(item.createdAt),
    updated_at: toIso(item.updatedAt),
    archived_at: toIso(item.archivedAt),
  }
}
