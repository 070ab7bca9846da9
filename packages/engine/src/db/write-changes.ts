/**
 * Writes what a batch has decided: per touched table one statement for what is new and one for what has changed.
 *
 * Balances and promises are written as deltas, with CHECK constraints behind them; documents by the values that their
 * row lock protects. Rows go out in key order, so that two processes inserting the same keys wait instead of deadlock.
 */
import { toIso } from '../domain/kernel/instant.ts'
import { toUnits } from '../domain/kernel/quantity.ts'
import type { Change, Table } from '../domain/kernel/table.ts'
import type { Order, OrderLine } from '../domain/orders/order.ts'
import type { Shipment, ShipmentLine } from '../domain/orders/shipment.ts'
import type { Reservation, ReservationItem } from '../domain/promises/reservation.ts'
import type { InventoryLevel } from '../domain/stock/inventory-level.ts'
import type { Movement } from '../domain/stock/movement.ts'
import type { StockTransfer, StockTransferLine } from '../domain/transfers/stock-transfer.ts'
import type { DomainEvent, FollowUp, WorkingSet } from '../domain/working-set.ts'
import { toArrayLiteral } from './array-literal.ts'
import type { Connection } from './database.ts'
import { type Columns, insertRows, updateRows } from './set-based.ts'

export async function writeChanges(tx: Connection, state: WorkingSet): Promise<void> {
  await writeLevels(tx, state)
  await insertRows(tx, 'holdfast.movement', movementColumns, state.movements.entries)
  await writeOrders(tx, state)
  await writeReservations(tx, state)
  await insertRows(tx, 'holdfast.outbox', outboxColumns(state), state.events.entries)
  await insertRows(tx, 'holdfast.follow_up', followUpColumns(state), state.followUps.entries)
}

type Update<Row> = { before: Row; after: Row }

/** What is new, what has changed and what is gone, each in key order. */
function divided<Row>(table: Pick<Table<Row>, 'changes'>): { inserted: Row[]; updated: Update<Row>[]; deleted: Row[] } {
  const changes = table.changes().sort((a: Change<Row>, b: Change<Row>) => (a.key < b.key ? -1 : 1))
  const inserted: Row[] = []
  const updated: Update<Row>[] = []
  const deleted: Row[] = []
  for (const { before, after } of changes) {
    if (before && after) updated.push({ before, after })
    else if (after) inserted.push(after)
    else if (before) deleted.push(before)
  }
  return { inserted, updated, deleted }
}

// ── Levels ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function levelColumns(state: WorkingSet): Columns<InventoryLevel> {
  const createdAt = toIso(state.now)
  return {
    item_id: ['uuid', (level) => level.itemId],
    location_id: ['uuid', (level) => level.locationId],
    on_hand: ['numeric', (level) => toUnits(level.onHand)],
    quarantined: ['numeric', (level) => toUnits(level.quarantined)],
    damaged: ['numeric', (level) => toUnits(level.damaged)],
    reserved: ['numeric', (level) => toUnits(level.reserved)],
    backordered: ['numeric', (level) => toUnits(level.backordered)],
    incoming: ['numeric', (level) => toUnits(level.incoming)],
    enabled: ['boolean', (level) => level.enabled],
    settings: ['jsonb', (level) => JSON.stringify(level.settings)],
    counted_at: ['timestamptz', (level) => toIso(level.countedAt)],
    created_at: ['timestamptz', () => createdAt],
  }
}

const levelDeltaColumns: Columns<Update<InventoryLevel>> = {
  item_id: ['uuid', ({ after }) => after.itemId],
  location_id: ['uuid', ({ after }) => after.locationId],
  on_hand: ['numeric', ({ before, after }) => toUnits(after.onHand - before.onHand)],
  quarantined: ['numeric', ({ before, after }) => toUnits(after.quarantined - before.quarantined)],
  damaged: ['numeric', ({ before, after }) => toUnits(after.damaged - before.damaged)],
  reserved: ['numeric', ({ before, after }) => toUnits(after.reserved - before.reserved)],
  backordered: ['numeric', ({ before, after }) => toUnits(after.backordered - before.backordered)],
  incoming: ['numeric', ({ before, after }) => toUnits(after.incoming - before.incoming)],
  enabled: ['boolean', ({ after }) => after.enabled],
  settings: [
    'text',
    ({ before, after }) => (after.settings === before.settings ? null : JSON.stringify(after.settings)),
  ],
  counted_at: ['timestamptz', ({ after }) => toIso(after.countedAt)],
}

async function writeLevels(tx: Connection, state: WorkingSet): Promise<void> {
  const { inserted, updated, deleted } = divided(state.levels)
  await updateRows(
    tx,
    levelDeltaColumns,
    updated,
    (source) => `
    update holdfast.inventory_level l set
      on_hand = l.on_hand + r.on_hand,
      quarantined = l.quarantined + r.quarantined,
      damaged = l.damaged + r.damaged,
      reserved = l.reserved + r.reserved,
      backordered = l.backordered + r.backordered,
      incoming = l.incoming + r.incoming,
      enabled = r.enabled,
      settings = coalesce(r.settings::jsonb, l.settings),
      counted_at = r.counted_at
    from ${source}
    where l.item_id = r.item_id and l.location_id = r.location_id`,
  )
  await insertRows(tx, 'holdfast.inventory_level', levelColumns(state), inserted)
  if (deleted.length === 0) return
  await tx.query(
    `delete from holdfast.inventory_level l using unnest($1::uuid[], $2::uuid[]) r(item_id, location_id)
     where l.item_id = r.item_id and l.location_id = r.location_id`,
    [deleted.map((level) => level.itemId), deleted.map((level) => level.locationId)],
  )
}

const movementColumns: Columns<Movement> = {
  item_id: ['uuid', (movement) => movement.itemId],
  quantity: ['numeric', (movement) => toUnits(movement.quantity)],
  from_account: ['text', (movement) => movement.from.account],
  from_holder: ['uuid', (movement) => movement.from.holder],
  from_balance: ['numeric', (movement) => unitsOrNull(movement.fromBalance)],
  to_account: ['text', (movement) => movement.to.account],
  to_holder: ['uuid', (movement) => movement.to.holder],
  to_balance: ['numeric', (movement) => unitsOrNull(movement.toBalance)],
  reason: ['text', (movement) => movement.reason],
  note: ['text', (movement) => movement.note],
  reference_type: ['text', (movement) => movement.reference?.type ?? null],
  reference_id: ['text', (movement) => movement.reference?.id ?? null],
  actor: ['text', (movement) => movement.actor],
  occurred_at: ['timestamptz', (movement) => toIso(movement.occurredAt)],
  recorded_at: ['timestamptz', (movement) => toIso(movement.recordedAt)],
}

function unitsOrNull(quantity: number | null): number | null {
  return quantity === null ? null : toUnits(quantity)
}

// ── Orders, shipments, transfers ─────────────────────────────────────────────────────────────────────────────────────

const orderColumns: Columns<Order> = {
  id: ['uuid', (order) => order.id],
  number: ['text', (order) => order.number],
  channel_id: ['uuid', (order) => order.channelId],
  model_id: ['uuid', (order) => order.modelId],
  state: ['text', (order) => order.state],
  fulfilment: ['text', (order) => order.fulfilment],
  stock_decrement: ['text', (order) => order.stockDecrement],
  ship_to: ['jsonb', (order) => order.shipTo && JSON.stringify(order.shipTo)],
  ship_from_id: ['uuid', (order) => order.shipFromId],
  pickup_location_id: ['uuid', (order) => order.pickupLocationId],
  explanation: ['json', (order) => JSON.stringify(order.explanation)],
  placed_at: ['timestamptz', (order) => toIso(order.placedAt)],
  approved_at: ['timestamptz', (order) => toIso(order.approvedAt)],
  cancelled_at: ['timestamptz', (order) => toIso(order.cancelledAt)],
}

const orderChangeColumns: Columns<Order> = {
  id: orderColumns.id!,
  state: orderColumns.state!,
  fulfilment: orderColumns.fulfilment!,
  approved_at: orderColumns.approved_at!,
  cancelled_at: orderColumns.cancelled_at!,
}

const orderLineColumns: Columns<OrderLine> = {
  order_id: ['uuid', (line) => line.orderId],
  line: ['integer', (line) => line.line],
  item_id: ['uuid', (line) => line.itemId],
  sku: ['text', (line) => line.sku],
  quantity: ['numeric', (line) => toUnits(line.quantity)],
  requires_shipping: ['boolean', (line) => line.requiresShipping],
  components: [
    'jsonb',
    (line) =>
      JSON.stringify(
        line.components.map((part) => ({ item_id: part.itemId, sku: part.sku, quantity: toUnits(part.quantity) })),
      ),
  ],
}

const shipmentColumns: Columns<Shipment> = {
  id: ['uuid', (shipment) => shipment.id],
  order_id: ['uuid', (shipment) => shipment.orderId],
  number: ['text', (shipment) => shipment.number],
  state: ['text', (shipment) => shipment.state],
  location_id: ['uuid', (shipment) => shipment.locationId],
  shipping_category: ['text', (shipment) => shipment.shippingCategory],
  hold_reasons: ['text[]', (shipment) => toArrayLiteral(shipment.holdReasons)],
  decremented: ['boolean', (shipment) => shipment.decremented],
  created_at: ['timestamptz', (shipment) => toIso(shipment.createdAt)],
  shipped_at: ['timestamptz', (shipment) => toIso(shipment.shippedAt)],
}

const shipmentChangeColumns: Columns<Shipment> = {
  id: shipmentColumns.id!,
  state: shipmentColumns.state!,
  hold_reasons: ['text', (shipment) => toArrayLiteral(shipment.holdReasons)],
  decremented: shipmentColumns.decremented!,
  shipped_at: shipmentColumns.shipped_at!,
}

const shipmentLineColumns: Columns<ShipmentLine> = {
  shipment_id: ['uuid', (line) => line.shipmentId],
  line: ['integer', (line) => line.line],
  item_id: ['uuid', (line) => line.itemId],
  sku: ['text', (line) => line.sku],
  quantity: ['numeric', (line) => toUnits(line.quantity)],
}

const transferColumns: Columns<StockTransfer> = {
  id: ['uuid', (transfer) => transfer.id],
  number: ['text', (transfer) => transfer.number],
  order_id: ['uuid', (transfer) => transfer.orderId],
  shipment_id: ['uuid', (transfer) => transfer.shipmentId],
  from_location_id: ['uuid', (transfer) => transfer.fromLocationId],
  to_location_id: ['uuid', (transfer) => transfer.toLocationId],
  state: ['text', (transfer) => transfer.state],
  created_at: ['timestamptz', (transfer) => toIso(transfer.createdAt)],
  dispatched_at: ['timestamptz', (transfer) => toIso(transfer.dispatchedAt)],
  completed_at: ['timestamptz', (transfer) => toIso(transfer.completedAt)],
}

const transferChangeColumns: Columns<StockTransfer> = {
  id: transferColumns.id!,
  state: transferColumns.state!,
  dispatched_at: transferColumns.dispatched_at!,
  completed_at: transferColumns.completed_at!,
}

const transferLineColumns: Columns<StockTransferLine> = {
  transfer_id: ['uuid', (line) => line.transferId],
  line: ['integer', (line) => line.line],
  item_id: ['uuid', (line) => line.itemId],
  sku: ['text', (line) => line.sku],
  quantity: ['numeric', (line) => toUnits(line.quantity)],
  in_transit: ['numeric', (line) => toUnits(line.inTransit)],
  received: ['numeric', (line) => toUnits(line.received)],
}

const transferLineDeltaColumns: Columns<Update<StockTransferLine>> = {
  transfer_id: ['uuid', ({ after }) => after.transferId],
  line: ['integer', ({ after }) => after.line],
  item_id: ['uuid', ({ after }) => after.itemId],
  in_transit: ['numeric', ({ before, after }) => toUnits(after.inTransit - before.inTransit)],
  received: ['numeric', ({ before, after }) => toUnits(after.received - before.received)],
}

async function writeOrders(tx: Connection, state: WorkingSet): Promise<void> {
  const orders = divided(state.orders)
  await insertRows(tx, 'holdfast."order"', orderColumns, orders.inserted)
  await updateRows(
    tx,
    orderChangeColumns,
    orders.updated.map(({ after }) => after),
    (source) => `
    update holdfast."order" o set state = r.state, fulfilment = r.fulfilment, approved_at = r.approved_at, cancelled_at = r.cancelled_at
    from ${source} where o.id = r.id`,
  )
  await insertRows(tx, 'holdfast.order_line', orderLineColumns, divided(state.orderLines).inserted)

  const shipments = divided(state.shipments)
  await insertRows(tx, 'holdfast.shipment', shipmentColumns, shipments.inserted)
  await updateRows(
    tx,
    shipmentChangeColumns,
    shipments.updated.map(({ after }) => after),
    (source) => `
    update holdfast.shipment s set state = r.state, hold_reasons = r.hold_reasons::text[], decremented = r.decremented, shipped_at = r.shipped_at
    from ${source} where s.id = r.id`,
  )
  await insertRows(tx, 'holdfast.shipment_line', shipmentLineColumns, divided(state.shipmentLines).inserted)

  const transfers = divided(state.transfers)
  await insertRows(tx, 'holdfast.stock_transfer', transferColumns, transfers.inserted)
  await updateRows(
    tx,
    transferChangeColumns,
    transfers.updated.map(({ after }) => after),
    (source) => `
    update holdfast.stock_transfer t set state = r.state, dispatched_at = r.dispatched_at, completed_at = r.completed_at
    from ${source} where t.id = r.id`,
  )
  const transferLines = divided(state.transferLines)
  await insertRows(tx, 'holdfast.stock_transfer_line', transferLineColumns, transferLines.inserted)
  await updateRows(
    tx,
    transferLineDeltaColumns,
    transferLines.updated,
    (source) => `
    update holdfast.stock_transfer_line t set in_transit = t.in_transit + r.in_transit, received = t.received + r.received
    from ${source} where t.transfer_id = r.transfer_id and t.line = r.line and t.item_id = r.item_id`,
  )
}

// ── Reservations ─────────────────────────────────────────────────────────────────────────────────────────────────────

const reservationColumns: Columns<Reservation> = {
  id: ['uuid', (held) => held.id],
  reference: ['text', (held) => held.reference],
  state: ['text', (held) => held.state],
  revision: ['integer', (held) => held.revision],
  channel_id: ['uuid', (held) => held.channelId],
  location_id: ['uuid', (held) => held.locationId],
  order_id: ['uuid', (held) => held.orderId],
  lines: ['jsonb', (held) => JSON.stringify(held.lines)],
  expires_at: ['timestamptz', (held) => toIso(held.expiresAt)],
  created_at: ['timestamptz', (held) => toIso(held.createdAt)],
}

const reservationItemColumns: Columns<ReservationItem> = {
  id: ['uuid', (item) => item.id],
  reservation_id: ['uuid', (item) => item.reservationId],
  revision: ['integer', (item) => item.revision],
  line: ['integer', (item) => item.line],
  item_id: ['uuid', (item) => item.itemId],
  location_id: ['uuid', (item) => item.locationId],
  shipment_id: ['uuid', (item) => item.shipmentId],
  transfer_id: ['uuid', (item) => item.transferId],
  reserved: ['numeric', (item) => toUnits(item.reserved)],
  backordered: ['numeric', (item) => toUnits(item.backordered)],
  fulfilled: ['numeric', (item) => toUnits(item.fulfilled)],
  released: ['numeric', (item) => toUnits(item.released)],
  expires_at: ['timestamptz', (item) => toIso(item.expiresAt)],
  promised_at: ['timestamptz', (item) => toIso(item.promisedAt)],
}

const reservationItemDeltaColumns: Columns<Update<ReservationItem>> = {
  id: ['uuid', ({ after }) => after.id],
  reserved: ['numeric', ({ before, after }) => toUnits(after.reserved - before.reserved)],
  backordered: ['numeric', ({ before, after }) => toUnits(after.backordered - before.backordered)],
  fulfilled: ['numeric', ({ before, after }) => toUnits(after.fulfilled - before.fulfilled)],
  released: ['numeric', ({ before, after }) => toUnits(after.released - before.released)],
  expires_at: ['timestamptz', ({ after }) => toIso(after.expiresAt)],
}

async function writeReservations(tx: Connection, state: WorkingSet): Promise<void> {
  const reservations = divided(state.reservations)
  // Changes first: a draft that makes room for another of the same reference has to go before the other comes.
  await updateRows(
    tx,
    reservationColumns,
    reservations.updated.map(({ after }) => after),
    (source) => `
    update holdfast.reservation v set state = r.state, revision = r.revision, channel_id = r.channel_id, location_id = r.location_id,
      order_id = r.order_id, lines = r.lines::jsonb, expires_at = r.expires_at
    from ${source} where v.id = r.id`,
  )
  await insertRows(tx, 'holdfast.reservation', reservationColumns, reservations.inserted)
  const items = divided(state.reservationItems)
  await updateRows(
    tx,
    reservationItemDeltaColumns,
    items.updated,
    (source) => `
    update holdfast.reservation_item p set
      reserved = p.reserved + r.reserved,
      backordered = p.backordered + r.backordered,
      fulfilled = p.fulfilled + r.fulfilled,
      released = p.released + r.released,
      expires_at = r.expires_at
    from ${source} where p.id = r.id`,
  )
  await insertRows(tx, 'holdfast.reservation_item', reservationItemColumns, items.inserted)
}

// ── What travels with the change ─────────────────────────────────────────────────────────────────────────────────────

function outboxColumns(state: WorkingSet): Columns<DomainEvent> {
  const recordedAt = toIso(state.now)
  return {
    key: ['text', (event) => event.key],
    type: ['text', (event) => event.type],
    data: ['json', (event) => JSON.stringify(event.data)],
    recorded_at: ['timestamptz', () => recordedAt],
  }
}

function followUpColumns(state: WorkingSet): Columns<FollowUp> {
  const createdAt = toIso(state.now)
  return {
    id: ['uuid', (followUp) => followUp.id],
    command: ['text', (followUp) => followUp.command],
    input: ['jsonb', (followUp) => JSON.stringify(followUp.input)],
    created_at: ['timestamptz', () => createdAt],
  }
}
