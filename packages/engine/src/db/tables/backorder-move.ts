import type { BackorderMove } from '../../domain/orders/backorder-move.ts'
import { instant, json, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

/** Rows are only ever added, and read by nobody but who asks for an order's explanation. */
export const backorderMoveTable = defineTable<BackorderMove>({
  name: 'backorder_move',
  key: ['id'],
  fields: {
    id: uuid(),
    orderId: uuid(),
    itemId: uuid(),
    units: json(),
    explanation: json(),
    movedAt: instant(),
  },
})
