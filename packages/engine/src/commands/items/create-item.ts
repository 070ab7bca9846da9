import { quantity } from '../../domain/kernel/quantity.ts'
import { rejectAt } from '../../errors.ts'
import { readAnnotations, UNANNOTATED } from '../../requests/annotations.ts'
import { itemFields, NO_KIT, readKit } from '../../requests/item-fields.ts'
import { readItemSettings } from '../../requests/settings-change.ts'
import { NewSku } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ItemView, itemView } from '../../views/items.ts'
import { accept, defineCommand } from '../define-command.ts'

export const createItem = defineCommand({
  name: 'create_item',
  summary: 'Create an inventory item, or a kit of other items.',
  lane: 'configuration',
  answer: ItemView,
  input: Shape({ sku: NewSku, ...itemFields }),
  items: (input) => [input.sku, ...(input.components ?? []).map((component) => component.sku)],
  decide: (input, state) => {
    const { configuration } = state
    if (configuration.items.where('name', input.sku).length > 0)
      return rejectAt('/sku', 'sku_taken', { sku: input.sku })
    const made = readKit(input, { id: null, ...NO_KIT }, configuration)
    if (!made.ok) return made
    const { kit } = made
    const isKit = kit.components.length > 0
    const read = readItemSettings(input.settings, { before: {}, isKit }, configuration)
    if (!read.ok) return read
    const annotated = readAnnotations(input, UNANNOTATED)
    if (!annotated.ok) return annotated
    // From here on the item is made.
    const id = state.newId()
    configuration.items.set(id, {
      id,
      sku: input.sku,
      title: input.title ?? null,
      shippingCategory: input.shipping_category ?? null,
      requiresShipping: input.requires_shipping ?? true,
      weightGrams: input.weight_grams == null ? null : quantity(input.weight_grams),
      settings: read.settings,
      ...kit,
      ...annotated.annotations,
      revision: 1,
      createdAt: state.now,
      updatedAt: state.now,
      archivedAt: null,
    })
    state.emit('inventory_item_created', id, { sku: input.sku })
    return accept(() => itemView(configuration, configuration.items.get(id)!))
  },
})
