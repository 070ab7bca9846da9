/**
 * Which promises a batch needs, and where they stand.
 *
 * Two kinds: those of the documents that its commands name (a shipment's own, not all of its order's: an order of many
 * lines would lock every level it has for each parcel that leaves), and those that decisions at its levels need.
 */
import type { DocumentFootprint, Footprint, LevelFootprint } from '../domain/footprint.ts'
import type { Order } from '../domain/orders/order.ts'
import type { ReservationItem } from '../domain/promises/reservation.ts'
import { isUnderway } from '../domain/transfers/stock-transfer.ts'
import type { Connection } from './database.ts'
import type { LoadedParts } from './load-documents.ts'
import { eachBy } from './look-up.ts'
import type { MergedLevel } from './merge-levels.ts'
import { columnList, loadRecords } from './read-rows.ts'
import { reservationItemTable } from './tables/reservation-item.ts'

export type WantedPromises = {
  /** Every promise of these reservations. */
  wholeReservationIds: string[]
  /** Of these placed reservations, only what the lists below name. */
  partReservationIds: string[]
  /** What these own: shipments, with the transfers that bring them goods, transfers, and orders for what needs no shipping. */
  ownerIds: string[]
  /** Transfers, returns and expected receipts whose goods may move, stocktakes whose counts may be applied: where they may come to stand is needed. */
  movedIds: string[]
}

export function wantedPromises(footprints: readonly Footprint[], loaded: LoadedParts): WantedPromises {
  const asked = footprints.flatMap(({ documents }) => documents ?? [])
  const {
    orders = [],
    reservations = [],
    shipments = [],
    transfers = [],
    returns = [],
    expectedReceipts = [],
    stocktakes = [],
  } = loaded
  const reservationsOf = Map.groupBy(reservations, (held) => held.orderId)
  const selected = (order: Order) => selectorsOf(asked, order)
  const wholeOrders = orders.filter((order) => takesAll(selected(order), order))
  const idsOf = (some: readonly Order[]) =>
    some.flatMap(({ id }) => (reservationsOf.get(id) ?? []).map((held) => held.id))
  const shipmentIds = named(shipments, asked, 'shipment')
  return {
    wholeReservationIds: [
      ...reservations.filter((held) => held.orderId === null).map((held) => held.id),
      // The promises of a transfer that is nobody's order's stand under its own id.
      ...transfers.filter(({ orderId }) => orderId === null).map(({ id }) => id),
      ...idsOf(wholeOrders),
    ],
    partReservationIds: idsOf(orders.filter((order) => !wholeOrders.includes(order))),
    ownerIds: [
      ...shipmentIds,
      ...transfers.filter(({ shipmentId }) => shipmentIds.includes(shipmentId ?? '')).map(({ id }) => id),
      ...named(transfers, asked, 'stock_transfer'),
      ...orders.filter((order) => selected(order).some(takesUnshipped)).map(({ id }) => id),
    ],
    movedIds: [
      ...named(transfers, asked, 'stock_transfer'),
      ...transfers.filter(({ orderId }) => wholeOrders.some(({ id }) => id === orderId)).map(({ id }) => id),
      ...transfers.filter((one) => isUnderway(one) && shipmentIds.includes(one.shipmentId ?? '')).map(({ id }) => id),
      ...named(expectedReceipts, asked, 'expected_receipt'),
      ...named(stocktakes, asked, 'stocktake'),
      ...named(
        returns,
        asked.filter(({ promises }) => promises === 'all'),
        'return',
      ),
    ],
  }
}

type Selector = DocumentFootprint['promises']

/** What is asked of an order's promises. */
function selectorsOf(asked: readonly DocumentFootprint[], order: Order): Selector[] {
  return asked
    .filter(({ kind, reference }) => kind === 'order' && (reference === order.id || reference === order.number))
    .map(({ promises }) => promises)
}

function takesAll(selectors: readonly Selector[], order: Order): boolean {
  return selectors.some(
    (selector) => selector === 'all' || (selector === 'leaving_at_approval' && order.stockDecrement === 'on_approval'),
  )
}

function takesUnshipped(selector: Selector): boolean {
  return selector === 'unshipped' || selector === 'leaving_at_approval'
}

function named(
  rows: readonly { id: string; number: string }[],
  asked: readonly DocumentFootprint[],
  kind: DocumentFootprint['kind'],
): string[] {
  const names = new Set(asked.filter((document) => document.kind === kind).map(({ reference }) => reference))
  return rows.filter((row) => names.has(row.id) || names.has(row.number)).map(({ id }) => id)
}

/** `p` is wanted. Starts from the reservations, by index, and keeps what the lists name; and whatever waits, so that it
 * is known of every shipment whether it has to wait. */
const IS_WANTED = '(p.reservation_id = any($1::uuid[]) or p.backordered > 0 or p.owner_id = any($3::uuid[]))'

function parametersOf({ wholeReservationIds, partReservationIds, ownerIds }: WantedPromises): unknown[] {
  return [wholeReservationIds, [...wholeReservationIds, ...partReservationIds], ownerIds]
}

function isNothing({ wholeReservationIds, partReservationIds }: WantedPromises): boolean {
  return wholeReservationIds.length + partReservationIds.length === 0
}

/** Promises `p` of the reservations that are wanted in whole or in part. */
const OF_RESERVATIONS = `(${eachBy('holdfast.reservation_item', { keys: '$2::uuid[]', condition: 'reservation_id = k.key', shown: '*' })}) p`

const COLUMNS = columnList(reservationItemTable, 'p')

/** Before levels are locked: a reservation comes to stand on another level only under its document's lock. */
export async function promisedLevels(tx: Connection, wanted: WantedPromises): Promise<LevelFootprint[]> {
  if (isNothing(wanted)) return []
  const rows = await tx.query<{ item_id: string; location_id: string }>(
    `select distinct p.item_id, p.location_id from ${OF_RESERVATIONS} where ${IS_WANTED}`,
    parametersOf(wanted),
  )
  return rows.map((row) => ({ itemId: row.item_id, locationId: row.location_id }))
}

/** After levels are locked: what the wanted promises hold now. */
export async function promisesOf(tx: Connection, wanted: WantedPromises): Promise<ReservationItem[]> {
  if (isNothing(wanted)) return []
  const rows = `select ${COLUMNS} from ${OF_RESERVATIONS} where ${IS_WANTED}`
  return loadRecords(tx, reservationItemTable, rows, parametersOf(wanted))
}

/** Placed reservations with open promises that are neither among the wanted nor at hand because of their levels. Whether a
 * promise that is not at hand is open changes only under its order's lock, which is held; fills and counts move it between covered
 * and not. */
export async function openElsewhere(
  tx: Connection,
  wanted: WantedPromises,
  atHand: readonly ReservationItem[],
): Promise<string[]> {
  const { partReservationIds } = wanted
  if (partReservationIds.length === 0) return []
  const parameters = parametersOf(wanted)
  const known = parameters.push(
    atHand.filter(({ reservationId }) => partReservationIds.includes(reservationId)).map(({ id }) => id),
  )
  const rows = await tx.query<{ reservation_id: string }>(
    `select distinct p.reservation_id from ${OF_RESERVATIONS}
     where (p.reserved > 0 or p.backordered > 0) and not coalesce(${IS_WANTED}, false) and p.id <> all($${known}::uuid[])`,
    parameters,
  )
  return rows.map((row) => row.reservation_id)
}

/**
 * The promises that decisions at these levels need: drafts that have expired (they are folded in before the first
 * decision), everybody who waits (the fill rule), and all of them where a level may fall below what is promised. Each
 * branch is one index. A promise may come by several of them.
 */
export function promisesAt(tx: Connection, levels: readonly MergedLevel[]): Promise<ReservationItem[]> {
  const all = levels.filter((level) => level.promises)
  return loadRecords(tx, reservationItemTable, `select ${COLUMNS} from (${PROMISES_AT}) p`, [
    levels.map((level) => level.itemId),
    levels.map((level) => level.locationId),
    all.map((level) => level.itemId),
    all.map((level) => level.locationId),
  ])
}

const promisesBy = (keys: string, condition: string) =>
  `select p.* from unnest(${keys}) k(item_id, location_id) cross join lateral (
       select * from holdfast.reservation_item where item_id = k.item_id and location_id = k.location_id and ${condition} offset 0) p`
const TOUCHED = '$1::uuid[], $2::uuid[]'
const IS_OPEN = '(reserved > 0 or backordered > 0)'
export const PROMISES_AT = `${promisesBy(TOUCHED, `expires_at <= (select holdfast.current_instant()) and ${IS_OPEN}`)}
     union all ${promisesBy(TOUCHED, 'backordered > 0')}
     union all ${promisesBy('$3::uuid[], $4::uuid[]', IS_OPEN)}`
