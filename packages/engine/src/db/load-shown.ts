/**
 * What answers will show beyond what was decided on, in one statement for the whole batch.
 *
 * It is read after the last lock and locks nothing. The lines of a locked order cannot change, nor whether one of its
 * promises is open; how much of a promise is covered may change at its level meanwhile, as it may after any read.
 */
import type { DocumentKind, Footprint } from '../domain/footprint.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import type { Connection } from './database.ts'
import { type DocumentRows, putDocuments, rowsOfPart } from './document-rows.ts'
import { ensureItems } from './load-configuration.ts'

export async function loadShown(tx: Connection, state: WorkingSet, footprints: readonly Footprint[]): Promise<void> {
  const shown = shownIds(state, footprints)
  if (shown.orders.length + shown.shipments.length + shown.ordersOfHolds.length === 0) return
  const [rows] = await tx.query<DocumentRows>(
    `select ${rowsOfPart('orderLines', 'x.order_id = any($1::uuid[])')},
       ${rowsOfPart('shipmentLines', 'x.shipment_id = any($2::uuid[])')},
       ${rowsOfPart('reservationItems', 'x.reservation_id = any($3::uuid[])')},
       ${rowsOfPart('orders', 'x.id = any($4::uuid[])')}`,
    [shown.orders, shown.shipments, shown.reservations, shown.ordersOfHolds],
  )
  putDocuments(state, rows!)
  const items = (rows!.reservation_items ?? []).map((promise) => String(promise.item_id))
  await ensureItems(tx, state.configuration, items)
}

type ShownIds = { orders: string[]; shipments: string[]; reservations: string[]; ordersOfHolds: string[] }

/** Nothing for names that nothing has: they are refused. */
export function shownIds(state: WorkingSet, footprints: readonly Footprint[]): ShownIds {
  const documents = footprints.flatMap((footprint) => footprint.documents ?? []).filter(({ isShown }) => isShown)
  const ids = (asked: DocumentKind, find: (reference: string) => { id: string } | undefined) => [
    ...new Set(documents.filter(({ kind }) => kind === asked).flatMap(({ reference }) => find(reference)?.id ?? [])),
  ]
  const orders = ids('order', (name) => state.order(name))
  const shipments = ids('shipment', (name) => state.shipment(name))
  const holds = ids('reservation', (name) => state.reservation(name))
  return {
    orders,
    shipments: [...shipments, ...orders.flatMap((id) => state.shipments.where('order', id).map((one) => one.id))],
    reservations: orders.flatMap((id) => state.reservations.where('order', id).map((held) => held.id)),
    ordersOfHolds: holds.flatMap((id) => state.reservations.get(id)!.orderId ?? []),
  }
}
