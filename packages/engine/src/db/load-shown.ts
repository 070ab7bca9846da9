/**
 * What answers will show beyond what was decided on, in one statement for the whole batch.
 *
 * It is read after the last lock and locks nothing. The lines of a locked order cannot change, nor whether one of its
 * promises is open; how much of a promise is covered may change at its level meanwhile, as it may after any read.
 */
import type { Footprint } from '../domain/footprint.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import type { Connection } from './database.ts'
import { type DocumentRows, putDocuments } from './document-rows.ts'
import { ensureItems } from './load-configuration.ts'
import { ORDER_COLUMNS } from './rows.ts'

export async function loadShown(tx: Connection, state: WorkingSet, footprints: readonly Footprint[]): Promise<void> {
  const shown = shownIds(state, footprints)
  if (shown.orders.length + shown.shipments.length + shown.ordersOfHolds.length === 0) return
  const [rows] = await tx.query<DocumentRows>(
    `select
       (select json_agg(n) from holdfast.order_line n where n.order_id = any($1::uuid[])) as order_lines,
       (select json_agg(n) from holdfast.shipment_line n where n.shipment_id = any($2::uuid[])) as shipment_lines,
       (select json_agg(p) from holdfast.reservation_item p where p.reservation_id = any($3::uuid[])) as reservation_items,
       (select json_agg(o) from (select ${ORDER_COLUMNS} from holdfast."order" where id = any($4::uuid[])) o) as orders`,
    [shown.orders, shown.shipments, shown.reservations, shown.ordersOfHolds],
  )
  putDocuments(state, rows!)
  const items = (rows!.reservation_items ?? []).map((promise) => promise.item_id)
  await ensureItems(tx, state.configuration, items)
}

type ShownIds = { orders: string[]; shipments: string[]; reservations: string[]; ordersOfHolds: string[] }

/** Nothing for names that nothing has: they are refused. */
function shownIds(state: WorkingSet, footprints: readonly Footprint[]): ShownIds {
  const ids = (
    kind: keyof NonNullable<Footprint['shows']>,
    find: (reference: string) => { id: string } | undefined,
  ) => [...new Set(footprints.flatMap(({ shows }) => shows?.[kind] ?? []).flatMap((name) => find(name)?.id ?? []))]
  const orders = ids('orders', (name) => state.order(name))
  const shipments = ids('shipments', (name) => state.shipment(name))
  const holds = ids('reservations', (name) => state.reservation(name))
  return {
    orders,
    shipments: [...shipments, ...orders.flatMap((id) => state.shipments.where('order', id).map((one) => one.id))],
    reservations: orders.flatMap((id) => state.reservations.where('order', id).map((held) => held.id)),
    ordersOfHolds: holds.flatMap((id) => state.reservations.get(id)!.orderId ?? []),
  }
}
