/** The model's orders after placing: approval, shipping, decrements, cancelling, and the transfers on the way. */
import { fulfil, move, refreshShipments, release } from './model-effects.ts'
import { promiseShown } from './model-promise-commands.ts'
import { onHandAccount } from './model-sums.ts'
import {
  madeLevel,
  type Order,
  orderNamed,
  type Promised,
  Refused,
  type Reservation,
  type Shipment,
  type Transfer,
  type World,
} from './model-world.ts'

function reservationOf(world: World, order: string): Reservation {
  return world.reservations.find((held) => held.order === order)!
}

function promisesOfOrder(world: World, order: string): Promised[] {
  const held = reservationOf(world, order)
  return world.promises.filter((promise) => promise.reservation === held.id && promise.revision === held.revision)
}

function shipmentsOf(world: World, order: Order): Shipment[] {
  return world.shipments.filter((shipment) => shipment.order === order.number)
}

export function shipmentShown(shipment: Shipment): Record<string, unknown> {
  const { number, state, location, category, holdReasons } = shipment
  return { number, state, location, shipping_category: category, hold_reasons: holdReasons.toSorted() }
}

export function transferShown(transfer: Transfer): Record<string, unknown> {
  const { number, state, from, to } = transfer
  return { number, state, from, to }
}

/** With where each unit is promised. */
export function orderShown(world: World, order: Order): Record<string, unknown> {
  const transfers = world.transfers.filter((transfer) => transfer.order === order.number)
  const promises = promisesOfOrder(world, order.number).map((one) => promiseShown(world, one))
  return {
    id: order.id,
    number: order.number,
    state: order.state,
    fulfilment: order.fulfilment,
    shipments: shipmentsOf(world, order).map(shipmentShown),
    transfers: transfers.map(transferShown),
    promises: promises.sort(),
  }
}

function fulfilment(shipments: readonly Shipment[]): string {
  if (shipments.length === 0) return 'not_required'
  return shipments.every((shipment) => shipment.state === 'shipped') ? 'fulfilled' : 'in_progress'
}

/** A placed reservation is fulfilled when nothing of it is open, nor on its way between locations. */
function closeReservation(world: World, order: string): void {
  const held = reservationOf(world, order)
  const isOpen = promisesOfOrder(world, order).some((promise) => promise.reserved + promise.backordered > 0)
  const onItsWay = world.transfers.some((transfer) => transfer.order === order && transfer.state === 'in_transit')
  if (held.state === 'pending' && !isOpen && !onItsWay) held.state = 'fulfilled'
}

export function approveOrder(world: World, input: { order: string }): unknown {
  const order = orderNamed(world, input.order)
  if (!order) throw new Refused('order_not_found')
  if (order.state === 'approved') return () => orderShown(world, order)
  if (order.state !== 'placed') throw new Refused('order_state_conflict')
  fulfilUnshipped(world, order)
  for (const shipment of shipmentsOf(world, order)) {
    if (order.stockDecrement === 'on_approval') decrementCovered(world, shipment)
    if (shipment.state === 'upcoming') shipment.state = shipment.holdReasons.length > 0 ? 'on_hold' : 'picking'
  }
  order.state = 'approved'
  order.fulfilment = fulfilment(shipmentsOf(world, order))
  closeReservation(world, order.number)
  return () => orderShown(world, order)
}

/** What needs no shipping has no later moment to leave, unless a person decides. */
function fulfilUnshipped(world: World, order: Order): void {
  if (order.stockDecrement === 'manual') return
  for (const promise of promisesOfOrder(world, order.number)) if (promise.shipment === null) fulfil(world, promise)
}

/** The approved orders for which something has been covered meanwhile that needs no shipping. */
export function ordersToFulfil(world: World): Order[] {
  return world.orders.filter(
    (order) =>
      order.state === 'approved' &&
      order.stockDecrement !== 'manual' &&
      promisesOfOrder(world, order.number).some((promise) => promise.shipment === null && promise.reserved > 0),
  )
}

export function fulfilLate(world: World, order: Order): void {
  fulfilUnshipped(world, order)
  closeReservation(world, order.number)
}

function decrementCovered(world: World, shipment: Shipment): void {
  const promises = promisesOfOrder(world, shipment.order).filter((promise) => promise.shipment === shipment.number)
  const isWhole = promises.every((promise) => promise.transfer === null && promise.backordered === 0)
  for (const promise of promises) if (promise.transfer === null) fulfil(world, promise)
  shipment.decremented = isWhole
}

function decrement(world: World, shipment: Shipment): void {
  for (const promise of promisesOfOrder(world, shipment.order)) {
    if (promise.shipment === shipment.number) fulfil(world, promise)
  }
  shipment.decremented = true
}

function shipmentNamed(world: World, number: string): Shipment {
  const shipment = world.shipments.find((one) => one.number === number)
  if (!shipment) throw new Refused('shipment_not_found')
  return shipment
}

export function shipShipment(world: World, input: { shipment: string }): unknown {
  const shipment = shipmentNamed(world, input.shipment)
  if (shipment.state === 'shipped') return () => shipmentShown(shipment)
  if (shipment.state === 'on_hold') throw new Refused('shipment_on_hold')
  if (shipment.state !== 'picking') throw new Refused('shipment_state_conflict')
  const order = orderNamed(world, shipment.order)!
  if (order.stockDecrement !== 'manual') decrement(world, shipment)
  shipment.state = 'shipped'
  order.fulfilment = fulfilment(shipmentsOf(world, order))
  closeReservation(world, order.number)
  return () => shipmentShown(shipment)
}

export function decrementShipment(world: World, input: { shipment: string }): unknown {
  const shipment = shipmentNamed(world, input.shipment)
  if (shipment.state === 'cancelled') throw new Refused('shipment_state_conflict')
  if (shipment.decremented) return () => shipmentShown(shipment)
  const isShort = promisesOfOrder(world, shipment.order).some(
    (promise) => promise.shipment === shipment.number && promise.backordered > 0,
  )
  if (isShort || shipment.holdReasons.includes('transfer')) throw new Refused('shipment_on_hold')
  decrement(world, shipment)
  closeReservation(world, shipment.order)
  return () => shipmentShown(shipment)
}

/** Gives back exactly once what was reserved or has been decremented, to where it came from. */
export function cancelOrder(world: World, input: { order: string }): unknown {
  const order = orderNamed(world, input.order)
  if (!order) throw new Refused('order_not_found')
  if (order.state === 'cancelled') return () => orderShown(world, order)
  if (shipmentsOf(world, order).some((shipment) => shipment.state === 'shipped'))
    throw new Refused('order_state_conflict')
  for (const transfer of world.transfers.filter((one) => one.order === order.number)) {
    if (transfer.state === 'in_transit') unload(world, transfer, transfer.from)
    if (transfer.state !== 'completed') transfer.state = 'cancelled'
  }
  for (const shipment of shipmentsOf(world, order)) Object.assign(shipment, { state: 'cancelled', holdReasons: [] })
  const held = reservationOf(world, order.number)
  release(world, held.id)
  for (const promise of promisesOfOrder(world, order.number).filter((one) => one.fulfilled > 0)) {
    const { item, fulfilled: quantity, location } = promise
    promise.fulfilled = 0
    move(world, { item, quantity, from: 'customer', to: onHandAccount(location), reason: 'cancelled' })
  }
  held.state = 'released'
  order.state = 'cancelled'
  return () => orderShown(world, order)
}

// ── Transfers ────────────────────────────────────────────────────────────────────────────────────────────────────────

function transferNamed(world: World, number: string): Transfer {
  const transfer = world.transfers.find((one) => one.number === number)
  if (!transfer) throw new Refused('stock_transfer_not_found')
  return transfer
}

export function dispatchTransfer(world: World, input: { transfer: string }): unknown {
  const transfer = transferNamed(world, input.transfer)
  if (transfer.state === 'in_transit' || transfer.state === 'completed') return () => transferShown(transfer)
  if (transfer.state !== 'upcoming') throw new Refused('stock_transfer_state_conflict')
  const promises = world.promises.filter((promise) => promise.transfer === transfer.number)
  if (promises.some((promise) => promise.backordered > 0)) throw new Refused('stock_transfer_not_covered')
  for (const promise of promises) promise.reserved = 0
  for (const line of transfer.lines) {
    const { item, quantity } = line
    line.inTransit = quantity
    const to = `in_transit@${transfer.number}`
    move(world, { item, quantity, from: onHandAccount(transfer.from), to, reason: 'transferred' })
    madeLevel(world, item, transfer.to)
  }
  transfer.state = 'in_transit'
  return () => transferShown(transfer)
}

/** The goods stand on a shelf again: at the destination, or back at the origin. */
function unload(world: World, transfer: Transfer, location: string): void {
  for (const line of transfer.lines) {
    const { item, inTransit: quantity } = line
    line.inTransit = 0
    const from = `in_transit@${transfer.number}`
    if (quantity > 0) move(world, { item, quantity, from, to: onHandAccount(location), reason: 'transferred' })
  }
}

export function completeTransfer(world: World, input: { transfer: string }): unknown {
  const transfer = transferNamed(world, input.transfer)
  if (transfer.state === 'completed') return () => transferShown(transfer)
  if (transfer.state !== 'in_transit') throw new Refused('stock_transfer_state_conflict')
  const arrived = transfer.lines.map((line) => ({ ...line, quantity: line.inTransit }))
  unload(world, transfer, transfer.to)
  const held = reservationOf(world, transfer.order)
  for (const { line, item, quantity } of arrived) {
    transfer.lines.find((one) => one.line === line && one.item === item)!.received += quantity
    // Reserved for its shipment in the same breath: as old as the order, wherever it stands now.
    world.promises.push({
      reservation: held.id,
      revision: held.revision,
      line,
      item,
      location: transfer.to,
      shipment: transfer.shipment,
      transfer: null,
      reserved: quantity,
      backordered: 0,
      fulfilled: 0,
      expiresAt: null,
      promisedAt: orderNamed(world, transfer.order)!.placedAt,
    })
  }
  transfer.state = 'completed'
  refreshShipments(world)
  return () => transferShown(transfer)
}
