/**
 * Locks and reads what a batch declared, in the order of lock-order.ts, and in a number of statements that does not
 * depend on how many commands the batch holds.
 *
 * `now` and the configuration's version are read after the last lock: what a batch decides on is never older than the
 * locks it holds, and the ledger's `recorded_at` rises along every level.
 */

import type { Configuration } from '../domain/configuration/configuration.ts'
import type { Footprint, LevelFootprint } from '../domain/footprint.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { fromNumeric } from '../domain/kernel/quantity.ts'
import { levelKey } from '../domain/stock/inventory-level.ts'
import { WorkingSet } from '../domain/working-set.ts'
import type { Connection } from './database.ts'
import { ensureItems, isUuid } from './load-configuration.ts'
import {
  openElsewhere,
  promisedLevels,
  promisesAt,
  promisesOf,
  type WantedPromises,
  wantedPromises,
} from './load-promises.ts'
import { loadShown } from './load-shown.ts'
import { type LockedLevels, lockLevels, lockOrders, lockReservations } from './lock-order.ts'
import { type MergedLevel, mergeLevels } from './merge-levels.ts'
import {
  type ShipmentRow,
  type TransferLineRow,
  type TransferRow,
  toOrder,
  toReservation,
  toReservationItem,
  toShipment,
  toTransfer,
  toTransferLine,
} from './rows.ts'

/** The configuration that the footprints were made with is not the database's any more: make them anew. */
export class StaleConfiguration extends Error {
  constructor() {
    super('the configuration has changed')
    this.name = 'StaleConfiguration'
  }
}

export async function loadWorkingSet(
  tx: Connection,
  request: { configuration: Configuration; footprints: readonly Footprint[]; newId: () => string },
): Promise<WorkingSet> {
  const documents = await lockDocuments(tx, request.footprints)
  const levels = mergeLevels([
    ...request.footprints.flatMap((footprint) => footprint.levels ?? []),
    ...(await documentLevels(tx, documents)),
  ])
  const itemIds = levels.map((level) => level.itemId)
  const locationIds = levels.map((level) => level.locationId)
  const locked = levels.length > 0 ? await lockLevels(tx, itemIds, locationIds) : null
  const now = await readInstant(tx, request.configuration)
  await ensureItems(tx, request.configuration, itemIds)
  const state = new WorkingSet({ now, configuration: request.configuration, newId: request.newId })
  for (const level of levels) state.declareLevel(level.itemId, level.locationId)
  if (locked) putLevels(state, levels, locked)
  putDocuments(state, documents)
  for (const row of await promisesAt(tx, levels, now)) state.reservationItems.put(row.id, toReservationItem(row))
  for (const row of await promisesOf(tx, documents.wanted)) state.reservationItems.put(row.id, toReservationItem(row))
  for (const id of await openElsewhere(tx, documents.wanted)) state.openElsewhere.add(id)
  await loadHistory(tx, state, levels)
  await loadShown(tx, state, request.footprints)
  return state
}

function putLevels(state: WorkingSet, asked: readonly MergedLevel[], locked: LockedLevels): void {
  locked.position?.forEach((position, at) => {
    const { itemId, locationId } = asked[position - 1]!
    const settings = locked.settings[at]!
    state.levels.put(levelKey(itemId, locationId), {
      itemId,
      locationId,
      onHand: fromNumeric(locked.on_hand[at]!),
      quarantined: fromNumeric(locked.quarantined[at]!),
      damaged: fromNumeric(locked.damaged[at]!),
      reserved: fromNumeric(locked.reserved[at]!),
      backordered: fromNumeric(locked.backordered[at]!),
      incoming: fromNumeric(locked.incoming[at]!),
      enabled: locked.enabled[at]!,
      settings: settings === '{}' ? NO_SETTINGS : JSON.parse(settings),
      countedAt: locked.counted_at[at]!,
    })
  })
}

const NO_SETTINGS = {}

/** One statement: the database's clock, and whether the configuration is still the one in hand. */
async function readInstant(tx: Connection, configuration: Configuration): Promise<Instant> {
  const [row] = await tx.query<{ now: Instant; version: number }>(
    'select holdfast.current_instant() as now, version from holdfast.configuration',
  )
  if (row!.version !== configuration.version) throw new StaleConfiguration()
  return row!.now
}

type Documents = {
  orders: Awaited<ReturnType<typeof lockOrders>>
  reservations: Awaited<ReturnType<typeof lockReservations>>
  shipments: ShipmentRow[]
  transfers: TransferRow[]
  transferLines: TransferLineRow[]
  wanted: WantedPromises
}

async function lockDocuments(tx: Connection, footprints: readonly Footprint[]): Promise<Documents> {
  const named = (kind: 'orders' | 'shipments' | 'transfers' | 'reservations') => [
    ...new Set(footprints.flatMap((footprint) => footprint[kind] ?? [])),
  ]
  const ordersOf = footprints.flatMap((footprint) => footprint.ordersOf ?? [])
  const owners = await ownersOf(tx, {
    shipments: named('shipments'),
    transfers: named('transfers'),
    reservations: ordersOf,
  })
  const names = named('orders')
  const orders =
    names.length + owners.length > 0 ? await lockOrders(tx, [...names.filter(isUuid), ...owners], names) : []
  const orderIds = orders.map((order) => order.id)
  const references = named('reservations')
  const reservations =
    orderIds.length + references.length > 0
      ? await lockReservations(tx, { ids: references.filter(isUuid), orderIds, references })
      : []
  const children =
    orderIds.length > 0 ? await childrenOf(tx, orderIds) : { shipments: [], transfers: [], transferLines: [] }
  const documents = { orders, reservations, ...children }
  return { ...documents, wanted: wantedPromises(footprints, documents) }
}

/** The orders of shipments, transfers and placed reservations. That never changes once it is there, so it may be read
 * before the order is locked. */
async function ownersOf(
  tx: Connection,
  of: { shipments: readonly string[]; transfers: readonly string[]; reservations: readonly string[] },
): Promise<string[]> {
  if (of.shipments.length + of.transfers.length + of.reservations.length === 0) return []
  const rows = await tx.query<{ order_id: string }>(
    `select order_id from holdfast.shipment where id = any($1::uuid[])
     union select order_id from holdfast.shipment where number = any($2::text[])
     union select order_id from holdfast.stock_transfer where id = any($3::uuid[]) and order_id is not null
     union select order_id from holdfast.stock_transfer where number = any($4::text[]) and order_id is not null
     union select order_id from holdfast.reservation where id = any($5::uuid[]) and order_id is not null`,
    [of.shipments.filter(isUuid), of.shipments, of.transfers.filter(isUuid), of.transfers, of.reservations],
  )
  return rows.map((row) => row.order_id)
}

async function childrenOf(
  tx: Connection,
  orderIds: readonly string[],
): Promise<Pick<Documents, 'shipments' | 'transfers' | 'transferLines'>> {
  const shipments = await tx.query<ShipmentRow>(
    'select * from holdfast.shipment where order_id = any($1::uuid[]) order by order_id, number',
    [orderIds],
  )
  const transfers = await tx.query<TransferRow>(
    'select * from holdfast.stock_transfer where order_id = any($1::uuid[])',
    [orderIds],
  )
  const transferLines =
    transfers.length === 0
      ? []
      : await tx.query<TransferLineRow>(
          'select * from holdfast.stock_transfer_line where transfer_id = any($1::uuid[])',
          [transfers.map((transfer) => transfer.id)],
        )
  return { shipments, transfers, transferLines }
}

/** The levels that the wanted promises of the locked documents stand on, and both ends of the transfers named. */
async function documentLevels(
  tx: Connection,
  { wanted, transfers, transferLines }: Documents,
): Promise<LevelFootprint[]> {
  const rows = await promisedLevels(tx, wanted)
  const named = new Map(
    transfers
      .filter(
        (transfer) => wanted.transferIds.includes(transfer.id) || wanted.wholeOrderIds.includes(transfer.order_id!),
      )
      .map((transfer) => [transfer.id, transfer]),
  )
  const ends = transferLines.flatMap((line) => {
    const transfer = named.get(line.transfer_id)
    if (!transfer) return []
    return [transfer.from_location_id, transfer.to_location_id].map((locationId) => ({
      itemId: line.item_id,
      locationId,
    }))
  })
  return [...rows.map((row) => ({ itemId: row.item_id, locationId: row.location_id })), ...ends]
}

function putDocuments(state: WorkingSet, documents: Documents): void {
  for (const row of documents.orders) state.orders.put(row.id, toOrder(row))
  for (const row of documents.reservations) state.reservations.put(row.id, toReservation(row))
  for (const row of documents.shipments) state.shipments.put(row.id, toShipment(row))
  for (const row of documents.transfers) state.transfers.put(row.id, toTransfer(row))
  for (const row of documents.transferLines) {
    state.transferLines.put(`${row.transfer_id}:${row.line}:${row.item_id}`, toTransferLine(row))
  }
}

/** For counts that were true at an earlier instant: how much on_hand has changed by what occurred since. */
async function loadHistory(tx: Connection, state: WorkingSet, levels: readonly MergedLevel[]): Promise<void> {
  const asked = levels.flatMap((level) => [...level.histories].map((after) => ({ ...level, after })))
  if (asked.length === 0) return
  const rows = await tx.query<{ changed: string }>(
    `select coalesce(sum(case when m.to_account = 'on_hand' and m.to_holder = k.location_id then m.quantity else 0 end)
                   - sum(case when m.from_account = 'on_hand' and m.from_holder = k.location_id then m.quantity else 0 end), 0) as changed
     from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) with ordinality k(item_id, location_id, after, position)
     left join holdfast.movement m on m.item_id = k.item_id and m.occurred_at > k.after
     group by k.position order by k.position`,
    [
      asked.map((level) => level.itemId),
      asked.map((level) => level.locationId),
      asked.map((level) => new Date(level.after).toISOString()),
    ],
  )
  asked.forEach((level, index) => {
    state.loadHistory(level.itemId, level.locationId, level.after, fromNumeric(rows[index]!.changed))
  })
}
