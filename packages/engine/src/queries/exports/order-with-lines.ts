/** Orders as they are taken out: each with what was ordered, which lists of orders leave out. */
import Type, { type Static } from 'typebox'
import type { Connection } from '../../db/database.ts'
import { fromNumeric, toUnits } from '../../domain/kernel/quantity.ts'
import { Text } from '../../shapes/names.ts'
import { LineIndex, Units } from '../../shapes/quantities.ts'
import { OrderSummaryView } from '../../views/orders.ts'
import { Part, View } from '../../views/view.ts'

/** An order and its lines, in units; what an edit has taken out of it is zero. */
export const ExportedOrderView = View('ExportedOrder', {
  ...OrderSummaryView.properties,
  lines: Type.Array(Part({ line: LineIndex, sku: Text, quantity: Units }, 'What was ordered')),
})
export type ExportedOrderView = Static<typeof ExportedOrderView>

type LineRow = { order_id: string; line: number; sku: string; quantity: string }

export async function withLines(db: Connection, orders: readonly OrderSummaryView[]): Promise<ExportedOrderView[]> {
  const rows = await db.query<LineRow>(
    `select n.order_id, n.line, n.sku, n.quantity from unnest($1::uuid[]) with ordinality asked (id, at)
     cross join lateral (select * from holdfast.order_line where order_id = asked.id offset 0) n
     order by asked.at, n.line`,
    [orders.map(({ id }) => id)],
  )
  const linesOf = Map.groupBy(rows, (row) => row.order_id)
  return orders.map((order) => ({
    ...order,
    lines: (linesOf.get(order.id) ?? []).map(({ line, sku, quantity }) => ({
      line,
      sku,
      quantity: toUnits(fromNumeric(quantity)),
    })),
  }))
}
