/** Numbers of shipments, transfers and returns that would follow from orders, and that other documents have. */
import { LOOKED_UP_MAX } from '../domain/orders/document-numbers.ts'
import type { Connection } from './database.ts'

/** Asked only when a batch has failed by such a number. Each candidate is looked up by index. */
export async function takenNumbers(tx: Connection, orderNumbers: readonly string[]): Promise<string[]> {
  if (orderNumbers.length === 0) return []
  const rows = await tx.query<{ number: string }>(
    `select s.number from unnest($1::text[]) o(number) cross join generate_series(1, $2::integer) count
       join holdfast.shipment s on s.number = o.number || '-' || count
     union all
     select t.number from unnest($1::text[]) o(number) cross join generate_series(1, $2::integer) count
       join holdfast.stock_transfer t on t.number = o.number || '-T' || count
     union all
     select r.number from unnest($1::text[]) o(number) cross join generate_series(1, $2::integer) count
       join holdfast.return r on r.number = o.number || '-R' || count`,
    [orderNumbers, LOOKED_UP_MAX],
  )
  return rows.map((row) => row.number)
}
