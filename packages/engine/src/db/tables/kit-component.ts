import type { Quantity } from '../../domain/kernel/quantity.ts'
import { flag, integer, nullable, text, units, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

export type KitComponentRow = {
  kitId: string
  itemId: string
  quantity: Quantity
  position: number
  itemIsArchived: boolean | null
  option: string | null
  isDefault: boolean
  quantityMax: Quantity | null
}

export const kitComponentTable = defineTable<KitComponentRow>({
  name: 'kit_component',
  placement: 'everywhere',
  key: ['kitId', 'itemId'],
  fields: {
    kitId: uuid(),
    itemId: uuid(),
    quantity: units(),
    position: integer(),
    itemIsArchived: nullable(flag()),
    option: nullable(text()),
    isDefault: flag(),
    quantityMax: nullable(units()),
  },
})
