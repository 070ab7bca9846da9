/**
 * What answers will show beyond what was decided on, in one statement for each table.
 *
 * It is read after the last lock and locks nothing. The lines of a locked order cannot change, nor whether one of its
 * promises is open; how much of a promise is covered may change at its level meanwhile, as it may after any read.
 */
import type { DocumentKind, Footprint } from '../domain/footprint.ts'
import type { Table } from '../domain/kernel/table.ts'
import type { WorkingSet, WrittenParts } from '../domain/working-set.ts'
import type { Connection } from './database.ts'
import { eachBy } from './look-up.ts'
import { columnList, loadRecords } from './read-rows.ts'
import { WORKING_SET_TABLES } from './tables/index.ts'
import type { TableDescription } from './tables/table-description.ts'

export async function loadShown(
  tx: Connection,
  state: WorkingSet,
  footprints: readonly Footprint[],
  addItems: (itemIds: readonly string[]) => Promise<void>,
): Promise<void> {
  const shown = shownIds(state, footprints)
  const [promises] = await Promise.all([
    add(tx, state, 'reservationItems', 'reservation_id', shown.reservations),
    add(tx, state, 'orderLines', 'order_id', shown.orders),
    add(tx, state, 'shipmentLines', 'shipment_id', shown.shipments),
    add(tx, state, 'orders', 'id', shown.ordersOfHolds),
  ])
  await addItems([...new Set(promises.map(({ itemId }) => itemId))])
}

/** What the state has already is left as it is: it was read under its lock. */
async function add<Part extends 'reservationItems' | 'orderLines' | 'shipmentLines' | 'orders'>(
  tx: Connection,
  state: WorkingSet,
  part: Part,
  column: string,
  ids: readonly string[],
): Promise<WrittenParts[Part][]> {
  if (ids.length === 0) return []
  const description = WORKING_SET_TABLES[part] as unknown as TableDescription<WrittenParts[Part]>
  const found = eachBy(description.name, { keys: '$1::uuid[]', condition: `${column} = k.key`, shown: '*' })
  const rows = `select ${columnList(description, 'x')} from (${found}) x`
  const records = await loadRecords(tx, description, rows, [ids])
  const table = state[part] as unknown as Table<WrittenParts[Part]>
  for (const record of records) {
    const key = description.keyOf(record)
    if (table.get(key) === undefined) table.put(key, record)
  }
  return records
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
  const ordersOfShipments = shipments.map((id) => state.shipments.get(id)!.orderId)
  // How much of an order is left to come back, all its shipments say together.
  const returned = [...new Set(ordersOfShipments)].filter((id) => state.returns.where('order', id).length > 0)
  const shipmentsOf = (orderIds: readonly string[]) =>
    orderIds.flatMap((id) => state.shipments.where('order', id).map((one) => one.id))
  return {
    orders,
    shipments: [...shipments, ...shipmentsOf([...orders, ...returned])],
    reservations: orders.flatMap((id) => state.reservations.where('order', id).map((held) => held.id)),
    ordersOfHolds: holds.flatMap((id) => state.reservations.get(id)!.orderId ?? []),
  }
}
