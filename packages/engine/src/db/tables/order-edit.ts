import type { OrderEdit } from '../../domain/orders/order-edit.ts'
import { instant, json, nullable, text, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

/** Rows are only ever added, and read by nobody but who asks for an order's explanation. */
export const orderEditTable = defineTable<OrderEdit>({
  name: 'order_edit',
  key: ['id'],
  fields: {
    id: uuid(),
    orderId: uuid(),
    lines: json(),
    reason: nullable(text()),
    explanation: nullable(json()),
    editedAt: instant(),
  },
})
