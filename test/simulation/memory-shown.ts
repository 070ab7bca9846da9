/** What answers show beyond what was decided on, read in memory. */
import { shownIds } from '../../packages/engine/src/db/load-shown.ts'
import type { Footprint } from '../../packages/engine/src/domain/footprint.ts'
import type { Table } from '../../packages/engine/src/domain/kernel/table.ts'
import type { WorkingSet, WrittenParts } from '../../packages/engine/src/domain/working-set.ts'
import { addItems } from './memory-configuration.ts'
import { recordsOf, tableOf } from './memory-documents.ts'
import type { MemoryServer, Session } from './memory-server.ts'
import type { Statement } from './statement.ts'

export async function addShown(
  { server, session, statement }: { server: MemoryServer; session: Session; statement: Statement },
  state: WorkingSet,
  footprints: readonly Footprint[],
): Promise<void> {
  const shown = shownIds(state, footprints)
  if (shown.orders.length + shown.shipments.length + shown.ordersOfHolds.length === 0) return
  await statement(() => {
    const put = (part: keyof WrittenParts, field: string, ids: readonly string[]) => {
      const table = state[part] as unknown as Table<object>
      const rows = recordsOf(server, session, part).filter((row) => ids.includes(row[field] as string))
      for (const row of rows) {
        const key = tableOf(part).keyOf(row)
        if (table.get(key) === undefined) table.put(key, row)
      }
      return rows
    }
    put('orderLines', 'orderId', shown.orders)
    put('shipmentLines', 'shipmentId', shown.shipments)
    const promises = put('reservationItems', 'reservationId', shown.reservations)
    put('orders', 'id', shown.ordersOfHolds)
    addItems(
      server,
      session,
      state.configuration,
      promises.map(({ itemId }) => String(itemId)),
    )
  })
}
