import type { Static } from 'typebox'
import type { InventoryItem } from '../../domain/configuration/configuration.ts'
import { quantity } from '../../domain/kernel/quantity.ts'
import { reject, rejectAt } from '../../errors.ts'
import { annotationsSent, readAnnotations } from '../../requests/annotations.ts'
import { expectedRevision, nextRevision, refuseStale } from '../../requests/expected-revision.ts'
import { itemFields, readKit } from '../../requests/item-fields.ts'
import { readItemSettings } from '../../requests/settings-change.ts'
import { NewSku, Sku } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ItemView, itemView } from '../../views/items.ts'
import { accept, defineCommand } from '../define-command.ts'

const input = Shape({ item: Sku, sku: Optional(NewSku), ...expectedRevision, ...itemFields })

/** Fields that are left out stay as they are. An item that has stock, promises or a history, or is part of a kit,
 * cannot become a kit. */
export const updateItem = defineCommand({
  name: 'update_item',
  summary: 'Change an inventory item.',
  lane: 'configuration',
  answer: ItemView,
  input,
  items: (change) => [
    change.item,
    ...(change.sku === undefined ? [] : [change.sku]),
    ...(change.components ?? []).map((component) => component.sku),
  ],
  decide: (change, state) => {
    const { configuration } = state
    const item = configuration.items.named(change.item)
    if (!item) return reject('inventory_item_not_found')
    const stale = refuseStale(item, change)
    if (stale) return stale
    const sku = change.sku ?? item.sku
    const [namesake] = configuration.items.where('name', sku)
    if (namesake && namesake.id !== item.id) return rejectAt('/sku', 'sku_taken', { sku })
    const made = readKit(change, item, configuration)
    if (!made.ok) return made
    const { kit } = made
    const isKit = kit.components.length > 0
    if (isKit && item.components.length === 0 && state.isUsed(item.id)) return reject('item_in_use')
    const read = readItemSettings(change.settings, { before: item.settings, isKit }, configuration)
    if (!read.ok) return read
    const annotated = readAnnotations(change, item)
    if (!annotated.ok) return annotated
    // From here on the item is changed.
    const { settings } = read
    const { annotations } = annotated
    const stamps = nextRevision(item, state.now)
    configuration.items.set(item.id, { ...changed(item, change), ...annotations, ...kit, settings, ...stamps })
    const { item: _reference, expected_revision: _expected, settings: asked, metadata: _metadata, ...fields } = change
    const sent = { ...fields, ...(asked && { settings }), ...annotationsSent(change, annotations) }
    state.emit('inventory_item_changed', item.id, { ...sent, sku: change.sku ?? item.sku })
    return accept(() => itemView(configuration, configuration.items.get(item.id)!))
  },
})

function changed(item: InventoryItem, change: Static<typeof input>): InventoryItem {
  const { weight_grams: weight } = change
  return {
    ...item,
    sku: change.sku ?? item.sku,
    title: change.title === undefined ? item.title : change.title,
    shippingCategory: change.shipping_category === undefined ? item.shippingCategory : change.shipping_category,
    requiresShipping: change.requires_shipping ?? item.requiresShipping,
    weightGrams: weight === undefined ? item.weightGrams : weight === null ? null : quantity(weight),
  }
}
