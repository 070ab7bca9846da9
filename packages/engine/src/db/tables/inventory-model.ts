import type { InventoryModel } from '../../domain/configuration/configuration.ts'
import { changing, flag, instant, integer, jsonb, nullable, text, uuid } from './field.ts'
import { inventoryModelLocationTable, inventoryModelReturnLocationTable } from './inventory-model-location.ts'
import { childRows, defineTable } from './table-description.ts'

export const inventoryModelTable = defineTable<InventoryModel>({
  name: 'inventory_model',
  placement: 'everywhere',
  key: ['id'],
  fields: {
    id: uuid(),
    code: text(),
    name: changing(text()),
    strategy: changing(text()),
    stockLocationsCutoff: changing(nullable(integer())),
    locationOrder: changing(text()),
    reservationTtlSeconds: changing(integer()),
    stockDecrement: changing(text()),
    putTransfersOnHold: changing(flag()),
    moveBackorders: changing(flag()),
    settings: changing(jsonb()),
    locations: childRows({
      table: inventoryModelLocationTable,
      parentColumn: 'model_id',
      rowsOf: ({ id, locations }: InventoryModel) => locations.map((entry) => ({ modelId: id, ...entry })),
      read: ({ locationId, priority, onHold }) => ({ locationId, priority, onHold }),
    }),
    returnLocations: childRows({
      table: inventoryModelReturnLocationTable,
      parentColumn: 'model_id',
      rowsOf: ({ id, returnLocations }: InventoryModel) => returnLocations.map((entry) => ({ modelId: id, ...entry })),
      read: ({ locationId, priority }) => ({ locationId, priority }),
    }),
    externalReference: changing(nullable(text())),
    metadata: changing(jsonb()),
    revision: changing(integer()),
    createdAt: instant(),
    updatedAt: changing(instant()),
    archivedAt: changing(nullable(instant())),
  },
})
