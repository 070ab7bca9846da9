/** The documents of a scene (working-state.ts): holds, and orders with their shipments, transfers and promises. */
import {
  plus,
  type Quantity,
  quantity,
  sumOf,
  toUnits,
  ZERO,
} from '../../packages/engine/src/domain/kernel/quantity.ts'
import type { Order } from '../../packages/engine/src/domain/orders/order.ts'
import { type Shipment, shipmentLineKey } from '../../packages/engine/src/domain/orders/shipment.ts'
import {
  NOBODY,
  type Reservation,
  type ReservationItem,
} from '../../packages/engine/src/domain/promises/reservation.ts'
import { emptyLevel, levelKey } from '../../packages/engine/src/domain/stock/inventory-level.ts'
import {
  NOTHING_SENT,
  type StockTransfer,
  type StockTransferLine,
  transferLineKey,
} from '../../packages/engine/src/domain/transfers/stock-transfer.ts'
import type { WorkingSet } from '../../packages/engine/src/domain/working-set.ts'

export type HoldScene = Partial<Pick<Reservation, 'state' | 'revision' | 'channelId' | 'locationId' | 'orderId'>> & {
  /** In a minute when left out; null: never. */
  expiresAt?: string | null
  promises?: string[]
  /** As asked for: `5 S1`, or `5 S1 as table` with the caller's own name. */
  lines?: string[]
}

export type ShipmentScene = Partial<
  Pick<
    Shipment,
    | 'state'
    | 'holdReasons'
    | 'holdNote'
    | 'locationHoldLifted'
    | 'decremented'
    | 'shippedAt'
    | 'withoutStock'
    | 'pickupExpiresAt'
  >
> & {
  from: string
  promises?: string[]
}

export type TransferScene = Partial<Pick<StockTransfer, 'state'>> & {
  from: string
  to: string
  /** Its number is behind the order's: 1 is O-1-1. */
  shipment?: number
  /** `3 S1`: reserved at the origin, on their way, or arrived, as the state says; `3 S1 waiting` is not there yet. */
  goods: string[]
}

export type OrderScene = Partial<
  Pick<
    Order,
    | 'state'
    | 'fulfilment'
    | 'stockDecrement'
    | 'shipFromId'
    | 'pickupLocationId'
    | 'metadata'
    | 'approvedAt'
    | 'draftEdit'
  >
> & {
  placedAt?: string
  shipments?: ShipmentScene[]
  transfers?: TransferScene[]
  /** Promises of what needs no shipping. */
  unshipped?: string[]
  reservation?: Reservation['state']
  /** Promises that are open and were not loaded. */
  openElsewhere?: boolean
}

/** The hold of the reference `cart` has the id `hold-cart`. */
export function putHold(state: WorkingSet, reference: string, scene: HoldScene): void {
  const { promises = [], lines = [], expiresAt, ...fields } = scene
  const hold: Reservation = {
    id: `hold-${reference}`,
    reference,
    state: 'draft',
    revision: 1,
    channelId: 'default',
    locationId: null,
    orderId: null,
    lines: lines.map((text) => lineOf(state, text)),
    endedAt: null,
    expiresAt: expiresAt === undefined ? state.now + 60_000 : expiresAt === null ? null : Date.parse(expiresAt),
    createdAt: 0,
    ...fields,
  }
  state.reservations.put(hold.id, hold)
  for (const text of promises) putPromise(state, hold, text, { promisedAt: 0, expiresAt: hold.expiresAt })
}

function lineOf(state: WorkingSet, text: string): Reservation['lines'][number] {
  const [units, sku, , name = null] = text.split(' ') as [string, string, string?, string?]
  const { components } = state.configuration.items.get(sku)!
  return {
    itemId: sku,
    sku,
    quantity: Number(units),
    lineReference: name,
    locationId: null,
    together: [],
    components: components.map((part) => ({ itemId: part.itemId, perKit: toUnits(part.quantity) })),
  }
}

/** The reservation of the order `O-1` has the id `of-O-1`. */
export function putOrder(state: WorkingSet, number: string, scene: OrderScene): void {
  const { shipments = [], transfers = [], unshipped = [], reservation, openElsewhere, placedAt, ...fields } = scene
  const isApproved = fields.state === 'approved'
  const order: Order = {
    id: number,
    number,
    channelId: 'default',
    modelId: 'default',
    state: 'placed',
    fulfilment: shipments.length === 0 ? 'not_required' : isApproved ? 'in_progress' : 'unfulfilled',
    stockDecrement: 'on_shipment',
    shipTo: null,
    shipFromId: null,
    pickupLocationId: null,
    shippingMethodId: null,
    externalReference: null,
    metadata: {},
    explanation: null,
    placedAt: placedAt === undefined ? 0 : Date.parse(placedAt),
    approvedAt: isApproved ? 0 : null,
    cancelledAt: null,
    resumedAt: null,
    draftEdit: fields.state === 'editing' ? { startedAt: 0, reason: null, lines: [] } : null,
    ...fields,
  }
  state.orders.put(order.id, order)
  const held = reservationOf(order, reservation ?? 'pending')
  state.reservations.put(held.id, held)
  if (openElsewhere) state.openElsewhere.add(held.id)
  shipments.forEach((shipment, index) => {
    putShipment(state, order, held, shipment, index + 1)
  })
  transfers.forEach((transfer, index) => {
    putTransfer(state, order, held, transfer, index + 1)
  })
  const owner = { kind: 'order', id: order.id } as const
  for (const text of unshipped) putPromise(state, held, text, { owner, promisedAt: order.placedAt })
  const lines = linesOfOrder(state, held)
  state.reservations.put(held.id, { ...held, lines })
  lines.forEach((kept, line) => {
    const own = state.reservationItems.where('reservation', held.id).filter((promise) => promise.line === line)
    const requiresShipping = own.every((promise) => promise.owner.kind !== 'order')
    const components = [
      { itemId: kept.itemId, sku: kept.sku, quantity: quantity(kept.quantity), givenUp: ZERO, requiresShipping },
    ]
    const row = { orderId: order.id, line, itemId: kept.itemId, sku: kept.sku, quantity: quantity(kept.quantity) }
    state.orderLines.put(`${order.id}:${line}`, { ...row, lineReference: null, components })
  })
}

/** Each item in a line of its own, as much as was promised of it. */
function linesOfOrder(state: WorkingSet, held: Reservation): Reservation['lines'] {
  const promises = state.reservationItems.where('reservation', held.id)
  const count = Math.max(0, ...promises.map(({ line }) => line + 1))
  return Array.from({ length: count }, (_, line) => {
    const own = promises.filter((promise) => promise.line === line)
    const units = sumOf(own.flatMap(unitsOfPromise))
    const { itemId } = own[0] ?? { itemId: 'S1' }
    const plain = { lineReference: null, locationId: null, components: [], together: [] }
    return { itemId, sku: itemId, quantity: toUnits(units), ...plain }
  })
}

/** As it was made, whatever has become of it. */
function unitsOfPromise({ reserved, backordered, fulfilled, released }: ReservationItem): Quantity[] {
  return [reserved, backordered, fulfilled, released]
}

function reservationOf(order: Order, state: Reservation['state']): Reservation {
  return {
    id: `of-${order.number}`,
    reference: order.number,
    state,
    revision: 1,
    channelId: order.channelId,
    locationId: null,
    orderId: order.id,
    lines: [],
    expiresAt: null,
    endedAt: null,
    createdAt: 0,
  }
}

function putShipment(state: WorkingSet, order: Order, held: Reservation, scene: ShipmentScene, count: number): void {
  const { from, promises = [], ...fields } = scene
  const shipment: Shipment = {
    id: `${order.number}-${count}`,
    orderId: order.id,
    number: `${order.number}-${count}`,
    state: order.state === 'approved' ? 'picking' : 'upcoming',
    locationId: from,
    shippingCategory: null,
    shippingMethodId: null,
    shipBy: null,
    deliverFrom: null,
    deliverUntil: null,
    holdReasons: [],
    holdNote: null,
    locationHoldLifted: false,
    decremented: false,
    packages: [],
    withoutStock: null,
    createdAt: 0,
    shippedAt: null,
    deliveredAt: null,
    pickupExpiresAt: null,
    pickedUpAt: null,
    superseded: false,
    ...fields,
  }
  state.shipments.put(shipment.id, shipment)
  promises.forEach((text, line) => {
    const promised = putPromise(state, held, text, {
      owner: { kind: 'shipment', id: shipment.id },
      promisedAt: order.placedAt,
      line,
    })
    const units = sumOf(unitsOfPromise(promised))
    const row = { shipmentId: shipment.id, line, itemId: promised.itemId, sku: promised.itemId, quantity: units }
    state.shipmentLines.put(shipmentLineKey(row), row)
  })
}

function putTransfer(state: WorkingSet, order: Order, held: Reservation, scene: TransferScene, count: number): void {
  const { from, to, shipment: shipmentCount = 1, goods, ...fields } = scene
  const transfer: StockTransfer = {
    id: `${order.number}-T${count}`,
    number: `${order.number}-T${count}`,
    orderId: order.id,
    shipmentId: `${order.number}-${shipmentCount}`,
    fromLocationId: from,
    toLocationId: to,
    state: 'upcoming',
    createdAt: 0,
    dispatchedAt: null,
    completedAt: null,
    ...fields,
  }
  state.transfers.put(transfer.id, transfer)
  goods.forEach((text, line) => {
    const [units, itemId, waiting] = text.split(' ') as [string, string, string | undefined]
    const all = quantity(Number(units))
    const isOut = transfer.state === 'in_transit'
    const row = {
      transferId: transfer.id,
      line,
      itemId,
      sku: itemId,
      quantity: all,
      ...NOTHING_SENT,
      inTransit: isOut ? all : ZERO,
      accepted: transfer.state === 'completed' ? all : ZERO,
    }
    state.transferLines.put(transferLineKey(row), row)
    putShipmentLine(state, transfer.shipmentId!, row)
    if (isOut) changeLevel(state, { itemId, locationId: to }, { incoming: all })
    const stands = ['upcoming', 'picking', 'on_hold'].includes(transfer.state)
    const owner = { kind: 'stock_transfer', id: transfer.id } as const
    const about = { owner, promisedAt: order.placedAt, line }
    if (stands) putPromise(state, held, `${units} ${itemId}@${from}${waiting ? ' waiting' : ''}`, about)
  })
}

/** What a transfer brings is in its shipment. */
function putShipmentLine(state: WorkingSet, shipmentId: string, goods: StockTransferLine): void {
  const { line, itemId, sku, quantity: more } = goods
  const key = shipmentLineKey({ shipmentId, line, itemId })
  const all = plus(state.shipmentLines.get(key)?.quantity ?? ZERO, more)
  state.shipmentLines.put(key, { shipmentId, line, itemId, sku, quantity: all })
}

function putPromise(
  state: WorkingSet,
  held: Reservation,
  text: string,
  about: Partial<ReservationItem>,
): ReservationItem {
  const [, units, itemId, locationId, how] =
    /^([\d.]+) ([^@ ]+)@(\S+)(?: (waiting|taken|left|released))?$/.exec(text) ?? []
  if (units === undefined) throw new Error(`not a promise: ${text}`)
  const all = quantity(Number(units))
  const item: ReservationItem = {
    id: `promise-${[...state.reservationItems.values()].length + 1}`,
    reservationId: held.id,
    revision: held.revision,
    line: 0,
    itemId: itemId!,
    locationId: locationId!,
    owner: NOBODY,
    reserved: how === undefined || how === 'left' ? all : ZERO,
    backordered: how === 'waiting' ? all : ZERO,
    fulfilled: how === 'taken' ? all : ZERO,
    released: how === 'released' ? all : ZERO,
    uncounted: ZERO,
    hasLeft: how === 'left',
    expiresAt: null,
    promisedAt: 0,
    ...about,
  }
  state.reservationItems.put(item.id, item)
  changeLevel(state, item, { reserved: item.reserved, backordered: item.backordered })
  return item
}

function changeLevel(
  state: WorkingSet,
  { itemId, locationId }: { itemId: string; locationId: string },
  { reserved = ZERO, backordered = ZERO, incoming = ZERO },
): void {
  const level = state.level(itemId, locationId) ?? emptyLevel(itemId, locationId)
  state.levels.put(levelKey(itemId, locationId), {
    ...level,
    reserved: plus(level.reserved, reserved),
    backordered: plus(level.backordered, backordered),
    incoming: plus(level.incoming, incoming),
  })
}
