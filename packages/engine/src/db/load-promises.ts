/**
 * Which promises a batch needs, and where they stand.
 *
 * Two kinds: those of the documents that its commands name (a shipment's own, not all of its order's: an order of many
 * lines would lock every level it has for each parcel that leaves), and those that decisions at its levels need.
 */
import type { Footprint } from '../domain/footprint.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import type { Connection } from './database.ts'
import type { MergedLevel } from './merge-levels.ts'
import type { OrderRow, ReservationItemRow, ReservationRow, ShipmentRow, TransferRow } from './rows.ts'

export type WantedPromises = {
  /** Every promise of these reservations. */
  wholeReservationIds: string[]
  wholeOrderIds: string[]
  /** Of these placed reservations, only what the lists below name. */
  partReservationIds: string[]
  shipmentIds: string[]
  transferIds: string[]
  /** What needs no shipping, of these. */
  unshippedReservationIds: string[]
}

type Documents = {
  orders: readonly OrderRow[]
  reservations: readonly ReservationRow[]
  shipments: readonly ShipmentRow[]
  transfers: readonly TransferRow[]
}

export function wantedPromises(footprints: readonly Footprint[], documents: Documents): WantedPromises {
  const whole = new Set(footprints.flatMap(({ orders, promises }) => (promises === 'all' ? (orders ?? []) : [])))
  const leaving = new Set(
    footprints.flatMap(({ orders, ordersOf, promises }) =>
      promises === 'leaving_at_approval' ? [...(orders ?? []), ...(ordersOf ?? [])] : [],
    ),
  )
  const reservationOf = new Map(documents.reservations.map((held) => [held.order_id, held.id]))
  const isLeaving = ({ id, number }: OrderRow) =>
    leaving.has(id) || leaving.has(number) || leaving.has(reservationOf.get(id) ?? '')
  const wholeOrders = documents.orders.filter(
    (order) =>
      whole.has(order.id) || whole.has(order.number) || (isLeaving(order) && order.stock_decrement === 'on_approval'),
  )
  const wholeOrderIds = wholeOrders.map((order) => order.id)
  const idsOf = (orders: readonly OrderRow[]) => orders.flatMap(({ id }) => reservationOf.get(id) ?? [])
  const transfers = namedRows(
    documents.transfers,
    footprints.flatMap((footprint) => footprint.transfers ?? []),
  )
  const served = transfers.flatMap((transfer) => transfer.shipment_id ?? [])
  const shipments = namedRows(documents.shipments, [
    ...footprints.flatMap((footprint) => footprint.shipments ?? []),
    ...served,
  ])
  const shipmentIds = shipments.map((shipment) => shipment.id)
  return {
    wholeReservationIds: [
      ...documents.reservations.filter((held) => held.order_id === null).map((held) => held.id),
      ...idsOf(wholeOrders),
    ],
    wholeOrderIds,
    partReservationIds: idsOf(documents.orders.filter((order) => !wholeOrders.includes(order))),
    shipmentIds,
    transferIds: transfers.map((transfer) => transfer.id),
    unshippedReservationIds: idsOf(documents.orders.filter(isLeaving)),
  }
}

function namedRows<Row extends { id: string; number: string }>(rows: readonly Row[], names: readonly string[]): Row[] {
  const wanted = new Set(names)
  return rows.filter((row) => wanted.has(row.id) || wanted.has(row.number))
}

/** `p` is wanted. Starts from the reservations, by index, and keeps what the lists name; and whatever waits, so that it
 * is known of every shipment whether it has to wait. */
const IS_WANTED = `(p.reservation_id = any($1::uuid[]) or p.backordered > 0
       or p.shipment_id = any($3::uuid[]) or p.transfer_id = any($4::uuid[])
       or (p.shipment_id is null and p.transfer_id is null and p.reservation_id = any($5::uuid[])))`

function parametersOf(wanted: WantedPromises): unknown[] {
  const { wholeReservationIds, partReservationIds, shipmentIds, transferIds, unshippedReservationIds } = wanted
  return [
    wholeReservationIds,
    [...wholeReservationIds, ...partReservationIds],
    shipmentIds,
    transferIds,
    unshippedReservationIds,
  ]
}

function isNothing({ wholeReservationIds, partReservationIds }: WantedPromises): boolean {
  return wholeReservationIds.length + partReservationIds.length === 0
}

/** Before levels are locked: a reservation comes to stand on another level only under its document's lock. */
export async function promisedLevels(
  tx: Connection,
  wanted: WantedPromises,
): Promise<{ item_id: string; location_id: string }[]> {
  if (isNothing(wanted)) return []
  return tx.query(
    `select distinct p.item_id, p.location_id from holdfast.reservation_item p
     where p.reservation_id = any($2::uuid[]) and ${IS_WANTED}`,
    parametersOf(wanted),
  )
}

/** After levels are locked: what the wanted promises hold now. */
export async function promisesOf(tx: Connection, wanted: WantedPromises): Promise<ReservationItemRow[]> {
  if (isNothing(wanted)) return []
  return tx.query<ReservationItemRow>(
    `select p.* from holdfast.reservation_item p where p.reservation_id = any($2::uuid[]) and ${IS_WANTED}`,
    parametersOf(wanted),
  )
}

/** Placed reservations with open promises that are not among the wanted. Whether a promise is open changes only under
 * its order's lock, which is held; fills and counts move it between covered and not. */
export async function openElsewhere(tx: Connection, wanted: WantedPromises): Promise<string[]> {
  if (wanted.partReservationIds.length === 0) return []
  const rows = await tx.query<{ reservation_id: string }>(
    `select distinct p.reservation_id from holdfast.reservation_item p
     where p.reservation_id = any($2::uuid[]) and (p.reserved > 0 or p.backordered > 0) and not coalesce(${IS_WANTED}, false)`,
    parametersOf(wanted),
  )
  return rows.map((row) => row.reservation_id)
}

/**
 * The promises that decisions at these levels need: drafts that have expired (they are folded in before the first
 * decision), everybody who waits (the fill rule), and all of them where a level may fall below what is promised. Each
 * branch is one index.
 */
export function promisesAt(
  tx: Connection,
  levels: readonly MergedLevel[],
  now: Instant,
): Promise<ReservationItemRow[]> {
  const all = levels.filter((level) => level.promises)
  return tx.query<ReservationItemRow>(
    `with touched as (select * from unnest($1::uuid[], $2::uuid[]) k(item_id, location_id))
     select p.* from touched k join holdfast.reservation_item p on p.item_id = k.item_id and p.location_id = k.location_id
       where p.expires_at <= $3::timestamptz and p.reserved + p.backordered > 0
     union
     select p.* from touched k join holdfast.reservation_item p on p.item_id = k.item_id and p.location_id = k.location_id
       where p.backordered > 0
     union
     select p.* from unnest($4::uuid[], $5::uuid[]) k(item_id, location_id)
       join holdfast.reservation_item p on p.item_id = k.item_id and p.location_id = k.location_id
       where p.reserved > 0 or p.backordered > 0`,
    [
      levels.map((level) => level.itemId),
      levels.map((level) => level.locationId),
      new Date(now).toISOString(),
      all.map((level) => level.itemId),
      all.map((level) => level.locationId),
    ],
  )
}
