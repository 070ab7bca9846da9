import { fromNumeric, toUnits } from '../../domain/kernel/quantity.ts'
import type { OrderLine } from '../../domain/orders/order.ts'
import { changing, type Field, flag, integer, jsonb, newValue, nullable, text, units, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

type StoredComponent = { item_id: string; sku: string; quantity: number; given_up: number }

/** `[{item_id, sku, quantity, given_up}]` with quantities in units, as whoever looks into the JSON reads them. */
function components(): Field<OrderLine['components']> {
  const stored = jsonb<StoredComponent[]>()
  const [part] = stored.parts
  return {
    ...stored,
    parts: [
      {
        type: 'jsonb',
        write: (value) =>
          part!.write(
            value.map(({ itemId, sku, quantity, givenUp }) => ({
              item_id: itemId,
              sku,
              quantity: toUnits(quantity),
              given_up: toUnits(givenUp),
            })),
          ),
      },
    ],
    read: (column) =>
      stored.read(column).map(({ item_id: itemId, sku, quantity, given_up: givenUp }) => ({
        itemId,
        sku,
        quantity: fromNumeric(quantity),
        givenUp: fromNumeric(givenUp),
      })),
    update: newValue,
  }
}

export const orderLineTable = defineTable<OrderLine>({
  name: 'order_line',
  key: ['orderId', 'line'],
  fields: {
    orderId: uuid(),
    line: integer(),
    itemId: uuid(),
    sku: text(),
    lineReference: nullable(text()),
    quantity: changing(units()),
    requiresShipping: flag(),
    components: changing(components()),
  },
})
