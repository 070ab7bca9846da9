import { flag, integer, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

export type ModelLocationRow = { modelId: string; locationId: string; priority: number; onHold: boolean }

export const inventoryModelLocationTable = defineTable<ModelLocationRow>({
  name: 'inventory_model_location',
  placement: 'everywhere',
  key: ['modelId', 'locationId'],
  fields: { modelId: uuid(), priority: integer(), locationId: uuid(), onHold: flag() },
})

export type ReturnLocationRow = Omit<ModelLocationRow, 'onHold'>

export const inventoryModelReturnLocationTable = defineTable<ReturnLocationRow>({
  name: 'inventory_model_return_location',
  placement: 'everywhere',
  key: ['modelId', 'locationId'],
  fields: { modelId: uuid(), priority: integer(), locationId: uuid() },
})
