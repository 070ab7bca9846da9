/** Says in words how a working set differs from what was loaded, one sentence per row. */
import type { KitComponent } from '../../packages/engine/src/domain/configuration/configuration.ts'
import type { ExpectedReceiptLine } from '../../packages/engine/src/domain/expected-receipts/expected-receipt.ts'
import { tenThousandths, toUnits } from '../../packages/engine/src/domain/kernel/quantity.ts'
import type { Change, Table } from '../../packages/engine/src/domain/kernel/table.ts'
import type { MovedUnits } from '../../packages/engine/src/domain/orders/backorder-move.ts'
import type { OrderLine } from '../../packages/engine/src/domain/orders/order.ts'
import { shipmentIdOf } from '../../packages/engine/src/domain/promises/promises-of.ts'
import type { ReservationItem } from '../../packages/engine/src/domain/promises/reservation.ts'
import type { Discrepancy } from '../../packages/engine/src/domain/stock/discrepancies.ts'
import type { Account, Movement } from '../../packages/engine/src/domain/stock/movement.ts'
import type { LineCount, StocktakeLine } from '../../packages/engine/src/domain/stocktakes/stocktake.ts'
import type { WorkingSet } from '../../packages/engine/src/domain/working-set.ts'

type Row = Record<string, unknown>
type Shown = { name: string; label: (row: never, state: WorkingSet) => string; members: string[] }

const QUANTITIES = new Set(
  'onHand quarantined damaged reserved backordered incoming heldBack uncounted fulfilled released quantity inTransit outstanding accepted rejected short received resellable scrap counted weightGramsMin weightGramsMax expected variance'.split(
    ' ',
  ),
)
const INSTANTS = new Set(
  'countedAt expiresAt placedAt approvedAt cancelledAt resumedAt shippedAt deliveredAt dispatchedAt completedAt promisedAt archivedAt closingAt pickupExpiresAt pickedUpAt shipBy deliverFrom deliverUntil expectedAt receivedAt startedAt settledAt'.split(
    ' ',
  ),
)

const at = (row: { itemId: string; locationId: string }) => `${row.itemId}@${row.locationId}`

/** A sentence per movement, row and follow-up: `level S1@A: reserved 3 → 0`, `made shipment O-1-1: state upcoming`. */
export function changesOf(state: WorkingSet): string[] {
  const { configuration } = state
  const say = (table: Pick<Table<never>, 'changes'>, shown: Shown) =>
    table.changes().flatMap((change) => sentence(state, change as Change<Row>, shown))
  return [
    ...say(configuration.items as never, ITEM),
    ...say(configuration.locations as never, LOCATION),
    ...say(configuration.models as never, MODEL),
    ...say(configuration.channels as never, CHANNEL),
    ...say(configuration.shippingMethods as never, METHOD),
    ...say({ changes: () => layersOf(configuration.global) } as never, {
      name: 'settings',
      label: () => 'global',
      members: SETTINGS,
    }),
    ...say(state.orders as never, ORDER),
    ...state.orderLines.changes().flatMap((change) => orderLineSentence(change)),
    ...say(state.shipments as never, SHIPMENT),
    ...say(state.shipmentLines as never, { name: 'line', label: lineLabel, members: ['quantity'] }),
    ...say(state.transfers as never, TRANSFER),
    ...say(state.transferLines as never, { name: 'line', label: lineLabel, members: TRANSFER_LINE }),
    ...say(state.expectedReceipts as never, RECEIPT),
    ...say(state.expectedReceiptLines as never, RECEIPT_LINE),
    ...say(state.channelStocks as never, CHANNEL_STOCK),
    ...say(state.stocktakes as never, STOCKTAKE),
    ...say(state.stocktakeLines as never, STOCKTAKE_LINE),
    ...say(state.returns as never, RETURN),
    ...say(state.returnLines as never, RETURN_LINE),
    ...say(state.reservations as never, RESERVATION),
    ...say(state.reservationItems as never, PROMISE),
    ...say(state.levels as never, LEVEL),
    ...state.movements.entries.map((movement) => movementSentence(movement, state.now)),
    ...state.counts.entries.map(
      ({ quantity, occurredAt, ...place }) =>
        `counted ${toUnits(quantity)} ${at(place)}: ${shownInstant(occurredAt, state.now)}`,
    ),
    ...state.backorderMoves.entries.flatMap(({ units }) => units.map(movedSentence)),
    ...state.followUps.entries.map(({ command, input }) => `follow-up ${command} ${Object.values(input).join(' ')}`),
  ]
}

function layersOf(global: Pick<Table<{ settings: object }>, 'changes'>): Change<object>[] {
  return global.changes().map(({ key, before, after }) => ({ key, before: before?.settings, after: after?.settings }))
}

function orderLineSentence({ before, after }: Change<OrderLine>): string[] {
  const said = (line: OrderLine) => {
    const givenUp = line.components.filter((part) => part.givenUp > 0)
    const less = givenUp.map((part) => `, ${toUnits(part.givenUp)} ${part.sku} given up`).join('')
    return `${toUnits(line.quantity)} ${line.sku}${less}`
  }
  if (!before) return [`made order line ${after!.line}: ${said(after!)}`]
  return [`order line ${before.line}: ${said(before)} → ${said(after!)}`]
}

function movedSentence({ quantity, line, from, to, shipment, transfer }: MovedUnits): string {
  const by = transfer === null ? '' : ` by ${transfer}`
  return `followed the stock: ${quantity} of line ${line} from ${from} to ${to}${by} for ${shipment ?? 'the order'}`
}

const SETTINGS = ['tracked', 'backorders', 'safety_stock', 'notify_below', 'fractional']
/** What is kept for the record's owner. */
const OWNERS = ['externalReference', 'metadata']

const ITEM: Shown = {
  name: 'item',
  label: (row: { sku: string }) => row.sku,
  members: ['sku', 'title', 'shippingCategory', 'requiresShipping', 'settings', 'components', ...OWNERS, 'archivedAt'],
}
const LOCATION: Shown = {
  name: 'location',
  label: (row: { code: string }) => row.code,
  members: [
    ...[
      'name',
      'active',
      'restockInventory',
      'stocksEverything',
      'replacedById',
      'closingAt',
      'coordinates',
      'calendar',
      'settings',
      ...OWNERS,
      'archivedAt',
    ],
    ...['pickupEnabled', 'pickupNote', 'pickupReadyMinutes', 'pickupTransferMinutes', 'pickupKeepHours'],
  ],
}
const MODEL: Shown = {
  name: 'model',
  label: (row: { code: string }) => row.code,
  members: [
    'name',
    'strategy',
    'stockLocationsCutoff',
    'reservationTtlSeconds',
    'locations',
    'settings',
    ...OWNERS,
    'archivedAt',
  ],
}
const CHANNEL: Shown = {
  name: 'channel',
  label: (row: { code: string }) => row.code,
  members: ['name', 'type', 'modelId', ...OWNERS, 'archivedAt'],
}
const METHOD: Shown = {
  name: 'shipping method',
  label: (row: { code: string }) => row.code,
  members: [
    ...['name', 'carrier', 'service', 'active', 'priceMinor', 'currency', 'freeOverMinor', 'leadTimeHoursMin'],
    ...['leadTimeHoursMax', 'leadTimes', 'locationIds', 'shippingCategory', 'weightGramsMin', 'weightGramsMax'],
    ...['zones', ...OWNERS, 'archivedAt'],
  ],
}
const ORDER: Shown = {
  name: 'order',
  label: (row: { number: string }) => row.number,
  members: [
    ...['state', 'fulfilment', 'approvedAt', 'cancelledAt', 'resumedAt', 'shipFromId', 'pickupLocationId'],
    'shippingMethodId',
    ...['externalReference', 'metadata'],
  ],
}
const SHIPMENT: Shown = {
  name: 'shipment',
  label: (row: { number: string }) => row.number,
  members: [
    ...['state', 'locationId', 'shippingCategory', 'holdReasons', 'holdNote', 'locationHoldLifted', 'decremented'],
    ...['shippingMethodId', 'shipBy', 'deliverFrom', 'deliverUntil', 'packages', 'withoutStock', 'shippedAt'],
    ...['deliveredAt', 'pickupExpiresAt', 'pickedUpAt', 'superseded'],
  ],
}
const TRANSFER: Shown = {
  name: 'transfer',
  label: (row: { number: string }) => row.number,
  members: ['state', 'fromLocationId', 'toLocationId', 'dispatchedAt', 'completedAt'],
}
const TRANSFER_LINE = ['quantity', 'inTransit', 'accepted', 'damaged', 'rejected', 'short', 'discrepancies']
const RECEIPT: Shown = {
  name: 'receipt',
  label: (row: { number: string }) => row.number,
  members: ['state', 'supplier', 'expectedAt', ...OWNERS, 'receivedAt', 'cancelledAt'],
}
const RECEIPT_LINE: Shown = {
  name: 'line',
  label: ((row: ExpectedReceiptLine, state: WorkingSet) =>
    `${row.line} of ${state.expectedReceipts.get(row.receiptId)!.number}, ${row.itemId}`) as never,
  members: 'quantity outstanding accepted damaged rejected short discrepancies expectedAt'.split(' '),
}
const CHANNEL_STOCK: Shown = {
  name: 'channel stock',
  label: (row: { name: string }) => row.name,
  members: ['inStock', 'isLow'],
}
const STOCKTAKE: Shown = {
  name: 'stocktake',
  label: (row: { number: string }) => row.number,
  members: [
    ...['state', 'scope', 'blind', 'frozen', 'completedBy', ...OWNERS],
    ...['startedAt', 'countedAt', 'completedAt', 'cancelledAt'],
  ],
}
const STOCKTAKE_LINE: Shown = {
  name: 'line',
  label: ((row: StocktakeLine, state: WorkingSet) =>
    `${row.line} of ${state.stocktakes.get(row.stocktakeId)!.number}, ${row.itemId}`) as never,
  members: 'counts isRecount counted countedAt countedBy expected variance settledAt'.split(' '),
}
const RETURN: Shown = {
  name: 'return',
  label: (row: { number: string }) => row.number,
  members: [
    ...['state', 'locationId', 'reason', 'reference', 'rejectionReason', 'exchangeOrder', ...OWNERS],
    ...['approvedAt', 'shippedAt', 'receivedAt'],
  ],
}
const RETURN_LINE: Shown = {
  name: 'line',
  label: (row: { returnId: string; line: number; itemId: string; locationId: string }, state) =>
    `${row.line} of ${state.returns.get(row.returnId)!.number}, ${at(row)}`,
  members: 'quantity received rejected resellable damaged quarantined scrap counted'.split(' '),
}
const RESERVATION: Shown = {
  name: 'reservation',
  label: (row: { reference: string }) => row.reference,
  members: ['state', 'revision', 'orderId', 'expiresAt'],
}
const PROMISE: Shown = {
  name: 'promise',
  label: promiseLabel as never,
  members: ['reserved', 'backordered', 'fulfilled', 'released', 'uncounted', 'hasLeft', 'expiresAt'],
}
const LEVEL: Shown = {
  name: 'level',
  label: at as never,
  members:
    'onHand quarantined damaged reserved backordered incoming heldBack enabled settings countedAt frozenBy'.split(' '),
}

function lineLabel(
  row: { shipmentId: string; transferId: string; line: number; itemId: string },
  state: WorkingSet,
): string {
  const document = state.shipments.get(row.shipmentId) ?? state.transfers.get(row.transferId)
  return `${row.line} of ${document!.number}, ${row.itemId}`
}

function promiseLabel(item: ReservationItem, state: WorkingSet): string {
  const shipment = state.shipments.get(shipmentIdOf(state, item) ?? '')
  const reservation = state.reservations.get(item.reservationId)
  const owner = shipment?.number ?? reservation?.reference ?? state.transfers.get(item.reservationId)!.number
  return `${at(item)} to ${owner}`
}

function sentence(state: WorkingSet, { before, after }: Change<Row>, { name, label, members }: Shown): string[] {
  const what = `${name} ${label((after ?? before) as never, state)}`
  if (!after) return [`deleted ${what}`]
  const value = (member: string, row: Row) => shownValue(member, row[member], state.now)
  if (!before) {
    const told = members.filter((member) => !isBlank(after[member]))
    return [
      told.length === 0
        ? `made ${what}`
        : `made ${what}: ${told.map((member) => `${member} ${value(member, after)}`).join(', ')}`,
    ]
  }
  const changed = members.filter((member) => value(member, before) !== value(member, after))
  if (changed.length === 0) return []
  return [
    `${what}: ${changed.map((member) => `${member} ${value(member, before)} → ${value(member, after)}`).join(', ')}`,
  ]
}

/** What goes without saying of a new row. */
function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === 0 || value === false || value === true) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

function shownValue(member: string, value: unknown, now: number): string {
  if (value === null || value === undefined) return 'none'
  if (QUANTITIES.has(member)) return String(toUnits(tenThousandths(value as number)))
  if (INSTANTS.has(member)) return shownInstant(value as number, now)
  if (member === 'components') {
    const parts = value as readonly KitComponent[]
    return parts.map(({ itemId, quantity }) => `${toUnits(quantity)} ${itemId}`).join('+') || 'none'
  }
  if (member === 'counts') {
    const counts = value as readonly LineCount[]
    const told = counts.map((one) => `${toUnits(one.quantity)} by ${one.countedBy} ${shownInstant(one.countedAt, now)}`)
    return told.join('+') || 'none'
  }
  if (member === 'discrepancies') {
    const told = value as readonly Discrepancy[]
    return told.map(({ kind, quantity, reason }) => `${toUnits(quantity)} ${kind} (${reason})`).join('+') || 'none'
  }
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value.join('+') || 'none'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function shownInstant(instant: number, now: number): string {
  const seconds = (instant - now) / 1000
  return seconds === 0 ? 'now' : `now${seconds > 0 ? '+' : ''}${seconds}s`
}

function movementSentence({ quantity, itemId, from, to, reason, occurredAt }: Movement, now: number): string {
  const when = occurredAt === now ? '' : ` ${shownInstant(occurredAt, now)}`
  return `moved ${toUnits(quantity)} ${itemId} ${account(from)} → ${account(to)}: ${reason}${when}`
}

function account({ account: name, holder }: Account): string {
  return holder === null ? name : `${name}@${holder}`
}
