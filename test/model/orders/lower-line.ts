/** Units of an order that have not left are given back: who waits first, then what is furthest from leaving. */
import { onHandAccount } from '../levels/ledger.ts'
import { move } from '../levels/record-movement.ts'
import type { Promised } from '../reservations/reservation.ts'
import { isUnderway, shipmentsOf } from '../shipments/shipment.ts'
import { isAtOrigin, transfersOf } from '../transfers/transfer.ts'
import type { World } from '../world.ts'
import { shippedTogether, wholeKits } from './kit-together.ts'
import { changedLines, shipmentFor, transferFor } from './move-backorders.ts'
import type { Order } from './order.ts'
import { closeReservation, promisesOfOrder } from './order-promises.ts'
import type { PartOfLine } from './parts-of-lines.ts'
import { refreshFulfilment } from './refresh-fulfilment.ts'

const STEPS = ['picking', 'packing', 'ready_to_ship', 'ready_for_pickup']
const KINDS = ['backordered', 'reserved', 'uncounted', 'fulfilled'] as const

/** What needs no shipping and has been taken off the shelf has gone to the customer. */
function has(promise: Promised, kind: (typeof KINDS)[number]): number {
  return kind === 'fulfilled' && promise.owner === null ? 0 : promise[kind]
}

function promisesToLower(world: World, order: Order, line: number, item: string): Promised[] {
  const nearness = (one: Promised) => STEPS.indexOf(shipmentFor(world, one)?.state ?? '')
  return promisesOfOrder(world, order.number)
    .filter((one) => one.line === line && one.item === item && !one.hasLeft)
    .filter((one) => one.owner === null || isUnderway(shipmentFor(world, one)!))
    .toReversed()
    .toSorted((a, b) => nearness(a) - nearness(b))
}

export function lowerable(world: World, order: Order, line: number, item: string): number {
  const part = shippedTogether(world, order, line).find((one) => one.item === item)
  if (!part) return unitsOf(promisesToLower(world, order, line, item))
  return kitsByShipment(world, order, line).reduce((sum, { kits }) => sum + kits, 0) * part.perKit
}

function unitsOf(promises: readonly Promised[]): number {
  return promises.reduce((sum, one) => KINDS.reduce((all, kind) => all + has(one, kind), sum), 0)
}

/** Of a kit that goes together: how many there are in each shipment, those that wait first, the newest of those first. */
function kitsByShipment(world: World, order: Order, line: number): { shipment: string; kits: number }[] {
  const parts = shippedTogether(world, order, line)
  const promises = parts.flatMap(({ item }) => promisesToLower(world, order, line, item))
  const shipments = world.shipments.filter((one) => promises.some((it) => shipmentFor(world, it) === one)).toReversed()
  return shipments
    .map((shipment) => {
      const inIt = promises.filter((one) => shipmentFor(world, one) === shipment)
      const waits = inIt.some(({ backordered }) => backordered > 0)
      const kits = wholeKits(parts, (item) => unitsOf(inIt.filter((one) => one.item === item)))
      return { shipment: shipment.number, kits, waits, step: STEPS.indexOf(shipment.state) }
    })
    .toSorted((a, b) => Number(b.waits) - Number(a.waits) || a.step - b.step)
}

export function lowerLines(world: World, order: Order, parts: readonly PartOfLine[]): void {
  // What of each shipment is lowered is known before anything is.
  const rounds = parts.map((part) => ({ part, from: whence(world, order, part) }))
  for (const { part, from } of rounds)
    for (const { units, of } of from) lowerPromises(world, order, { ...part, quantity: units }, of)
}

type Whence = { units: number; of: (one: Promised) => boolean }

function whence(world: World, order: Order, { line, item, quantity }: PartOfLine): Whence[] {
  const part = shippedTogether(world, order, line).find((one) => one.item === item)
  if (!part) return [{ units: quantity, of: () => true }]
  let open = quantity
  return kitsByShipment(world, order, line).map(({ shipment, kits }) => {
    const units = Math.min(open, kits * part.perKit)
    open -= units
    return { units, of: (one) => shipmentFor(world, one)?.number === shipment }
  })
}

function lowerPromises(world: World, order: Order, part: PartOfLine, of: (one: Promised) => boolean): void {
  const { line, item } = part
  let open = part.quantity
  for (const kind of KINDS)
    for (const promise of promisesToLower(world, order, line, item).filter(of)) {
      const units = Math.min(open, has(promise, kind))
      if (units === 0) continue
      open -= units
      const transfer = transferFor(world, promise)
      const papers = [shipmentFor(world, promise), transfer && isAtOrigin(transfer) ? transfer : undefined]
      for (const paper of papers) if (paper) paper.lines = changedLines(paper.lines, { line, item } as never, -units)
      promise[kind] -= units
      const to = onHandAccount(promise.location)
      const why = { reason: 'cancelled', reference: `order ${order.number}` }
      if (kind === 'fulfilled') move(world, { item, quantity: units, from: 'customer', to, ...why })
    }
}

/** What is empty is cancelled. */
export function tidyPapers(world: World, order: Order): void {
  for (const transfer of transfersOf(world, order))
    if (transfer.lines.length === 0 && transfer.state !== 'completed') transfer.state = 'cancelled'
  tidyShipments(world, order)
}

/** Where nothing of a transfer was touched. */
export function tidyShipments(world: World, order: Order): void {
  for (const shipment of shipmentsOf(world, order).filter(isUnderway))
    if (shipment.lines.length === 0) Object.assign(shipment, { state: 'cancelled', holdReasons: [], holdNote: null })
  refreshFulfilment(world, order)
  closeReservation(world, order.number)
}
