/** Units of an order that have not left are given back: who waits first, then what is furthest from leaving. */
import { onHandAccount } from '../levels/ledger.ts'
import { move } from '../levels/record-movement.ts'
import type { Promised } from '../reservations/reservation.ts'
import { isUnderway, shipmentsOf } from '../shipments/shipment.ts'
import { isAtOrigin, transfersOf } from '../transfers/transfer.ts'
import type { World } from '../world.ts'
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
  const promises = promisesToLower(world, order, line, item)
  return promises.reduce((sum, one) => KINDS.reduce((all, kind) => all + has(one, kind), sum), 0)
}

export function lowerLines(world: World, order: Order, parts: readonly PartOfLine[]): void {
  for (const { line, item, quantity } of parts) {
    let open = quantity
    for (const kind of KINDS)
      for (const promise of promisesToLower(world, order, line, item)) {
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
