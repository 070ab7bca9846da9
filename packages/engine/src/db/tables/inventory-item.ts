import type { InventoryItem, KitComponent, KitOption } from '../../domain/configuration/configuration.ts'
import { changing, flag, instant, integer, jsonb, nullable, text, units, uuid } from './field.ts'
import { kitComponentTable } from './kit-component.ts'
import { childRows, defineTable } from './table-description.ts'

export const inventoryItemTable = defineTable<InventoryItem>({
  name: 'inventory_item',
  placement: 'everywhere',
  key: ['id'],
  keptApart: ['is_archived'],
  uniqueName: 'sku',
  // Levels and components name it in their foreign keys, so that the database itself refuses stock of a kit.
  derived: { name: 'is_kit', type: 'boolean', write: ({ components }) => components.length > 0 },
  fields: {
    id: uuid(),
    sku: changing(text()),
    title: changing(nullable(text())),
    shippingCategory: changing(nullable(text())),
    requiresShipping: changing(flag()),
    weightGrams: changing(nullable(units())),
    settings: changing(jsonb()),
    components: childRows({
      table: kitComponentTable,
      parentColumn: 'kit_id',
      rowsOf: ({ id, components, archivedAt }: InventoryItem) =>
        components.map(({ itemId, quantity, choice }, position) => ({
          kitId: id,
          itemId,
          quantity,
          position,
          option: choice?.option ?? null,
          isDefault: choice?.isDefault ?? false,
          quantityMax: choice?.quantityMax ?? null,
          itemIsArchived: archivedAt === null ? false : null,
        })),
      orderBy: 'position',
      read: ({ itemId, quantity, option, isDefault, quantityMax }): KitComponent =>
        option === null ? { itemId, quantity } : { itemId, quantity, choice: { option, isDefault, quantityMax } },
    }),
    kitOptions: changing(jsonb<readonly KitOption[]>()),
    shipsTogether: changing(flag()),
    externalReference: changing(nullable(text())),
    metadata: changing(jsonb()),
    revision: changing(integer()),
    createdAt: instant(),
    updatedAt: changing(instant()),
    archivedAt: changing(nullable(instant())),
  },
})
