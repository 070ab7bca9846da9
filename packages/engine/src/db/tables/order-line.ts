import { fromNumeric, toUnits } from '../../domain/kernel/quantity.ts'
import type { OrderLine } from '../../domain/orders/order.ts'
import { changing, type Field, integer, jsonb, newValue, nullable, text, units, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

type StoredComponent = { item_id: string; sku: string; quantity: number; given_up: number; requires_shipping: boolean }

/** `[{item_id, sku, quantity, given_up, requires_shipping}]` with quantities in units, as whoever looks into the JSON reads them. */
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
            value.map(({ itemId, sku, quantity, givenUp, requiresShipping }) => ({
              item_id: itemId,
              sku,
              quantity: toUnits(quantity),
              given_up: toUnits(givenUp),
              requires_shipping: requiresShipping,
            })),
          ),
      },
    ],
    read: (column) =>
      stored.read(column).map((part) => ({
        itemId: part.item_id,
        sku: part.sku,
        quantity: fromNumeric(part.quantity),
        givenUp: fromNumeric(part.given_up),
        requiresShipping: part.requires_shipping,
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
    components: changing(components()),
  },
})
