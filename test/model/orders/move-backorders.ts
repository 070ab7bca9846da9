/** What waits is sourced anew where units have become free, and goes there with its papers. */
import { itemOf } from '../items/item.ts'
import { promisable } from '../levels/level-shown.ts'
import type { Coordinates } from '../locations/location.ts'
import { type Model, modelOf } from '../models/model.ts'
import { waitsInVain } from '../reservations/release-waiting.ts'
import type { Owner, Promised } from '../reservations/reservation.ts'
import { allPromisesFor } from '../shipments/hold-reasons.ts'
import { isUnderway, NEW_SHIPMENT, type Shipment, shipmentsOf } from '../shipments/shipment.ts'
import { methodOfOrder, unoffered } from '../shipping-methods/offered.ts'
import { type NaivePlan, naivePlan, type Part, ruleOf, type Want } from '../sourcing/planner.ts'
import { NOTHING_SENT, type Transfer, transfersOf } from '../transfers/transfer.ts'
import type { FollowUp } from '../verb.ts'
import type { World } from '../world.ts'
import { fulfilUnshipped } from './decrement-unshipped.ts'
import { freeNumbers } from './free-numbers.ts'
import { waitsElsewhere } from './freed-units.ts'
import { shippedTogether } from './kit-together.ts'
import { type Freed, isApproved, type Order, waitsSince } from './order.ts'
import { closeReservation, fulfilment, promisesOfOrder, reservationOf } from './order-promises.ts'
import { coordinates } from './place-order.ts'

export const moveBackorders: FollowUp = {
  name: 'move_backorders',
  isDue: (world) => world.freed.length > 0,
  carryOut: (world) => {
    for (const freed of world.freed.splice(0)) {
      if (promisable(world, freed.item, freed.location) <= 0) continue
      for (const order of inTurn(world, freed)) follow(world, order, freed.item)
    }
  },
}

function inTurn(world: World, freed: Freed): Order[] {
  return world.orders
    .filter((order) => freed.models.includes(order.model) && order.shipFrom === null && order.pickupLocation === null)
    .filter((order) => waitsElsewhere(world, order, freed))
    .toSorted((a, b) => waitsSince(a) - waitsSince(b))
}

function follow(world: World, order: Order, item: string): void {
  const model = modelOf(world, order.model)!
  if (!model.movesBackorders || order.state === 'cancelled') return
  const waiting = promisesOfOrder(world, order.number)
    .filter((promise) => promise.item === item && promise.backordered > 0 && !promise.hasLeft)
    .filter((promise) => !waitsInVain(world, promise))
    .filter(({ line }) => model.strategy === 'no_split' || shippedTogether(world, order, line).length === 0)
    .toSorted((a, b) => a.line - b.line)
  const strategy = strategyNow(world, order, model, waiting)
  if (waiting.length === 0 || strategy === null) return
  const plan = planned(world, order, { ...model, strategy }, waiting)
  const method = methodOfOrder(world, order)
  if (plan.parts.length === 0 || (method && unoffered(method, plan, order.shipTo).length > 0)) return
  const shipments = parcels(world, order, plan, strategy)
  const transfers = plan.transfers.map(({ from, to, shipment }) =>
    transferOf(world, order, { from, to, shipment: shipments[shipment]!.number }),
  )
  for (const part of plan.parts) move(world, waiting, part, ownerOf(part, shipments, transfers))
  followUp(world, order)
}

/** What ships in one parcel moves as a whole, and so does what the first location ships that has everything. */
function strategyNow(world: World, order: Order, { strategy }: Model, waiting: readonly Promised[]): string | null {
  const isAll = promisesOfOrder(world, order.number).every(
    (one) => waiting.includes(one) && one.reserved + one.fulfilled + one.uncounted === 0,
  )
  if (strategy === 'no_split') return isAll ? strategy : null
  if (strategy === 'ship_from_first_available_or_primary' && !isAll) return 'ship_from_primary'
  const hasKit = reservationOf(world, order.number).lines.some((line) => line.components.length > 0)
  return strategy === 'split_by_line_items' && hasKit ? 'split_shipments' : strategy
}

function planned(world: World, order: Order, model: Model, waiting: readonly Promised[]): NaivePlan {
  const [first] = waiting as [Promised]
  const item = {
    ...itemOf(world, first.item),
    shippingCategory: shipmentFor(world, first)?.category ?? null,
    requiresShipping: first.owner !== null,
  }
  const wants = [...new Set(waiting.map(({ line }) => line))].map((line): Want => {
    const quantity = waiting.filter((one) => one.line === line).reduce((sum, one) => sum + one.backordered, 0)
    return { line, item, quantity }
  })
  const partial = model.strategy !== 'no_split'
  const shipTo = coordinates({ ship_to: (order.shipTo ?? {}) as Partial<Coordinates> })
  return naivePlan(world, wants, { model, pinned: null, shipTo, partial, holds: [], stockOnly: true })
}

/** What is wanted more is promised, with the papers that a plan has for it. */
export function promiseParts(world: World, order: Order, plan: NaivePlan, strategy: string): void {
  const shipments = parcels(world, order, plan, strategy)
  const transfers = plan.transfers.map(({ from, to, shipment }) =>
    transferOf(world, order, { from, to, shipment: shipments[shipment]!.number }),
  )
  const { id: reservation, revision } = reservationOf(world, order.number)
  for (const part of plan.parts) {
    const { line, item, location, reserved, backordered, untracked } = part
    const quantity = reserved + backordered + untracked
    const owner = ownerOf(part, shipments, transfers)
    const goods = { line, item: item.id, sku: item.sku }
    const [shipment, transfer] = [shipmentFor(world, { owner }), transferFor(world, { owner })]
    if (shipment) shipment.lines = changedLines(shipment.lines, goods, quantity)
    if (transfer) transfer.lines = changedLines(transfer.lines, { ...goods, ...NOTHING_SENT }, quantity)
    const about = {
      reservation,
      revision,
      line,
      item: item.id,
      location,
      expiresAt: null,
      promisedAt: waitsSince(order),
    }
    const from = { ...about, owner, reserved: 0, backordered: 0, fulfilled: 0, uncounted: 0 }
    const there = promiseAt(world, from, { location, owner })
    there.reserved += reserved
    there.backordered += backordered
    there.uncounted += untracked
  }
}

// ── Papers ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Those that the order has, where nobody has begun to pick them and they hold what is packed together; and new ones. */
function parcels(world: World, order: Order, plan: NaivePlan, strategy: string): Shipment[] {
  const chosen: Shipment[] = []
  for (const [index, { location, category }] of plan.shipments.entries()) {
    const lines = plan.parts.filter((part) => part.shipment === index).map(({ line }) => line)
    const fits = (shipment: Shipment) =>
      ruleOf(strategy, ['anywhere']).hub !== null ||
      (allPromisesFor(world, shipment).every((promise) => promise.backordered === 0) &&
        (strategy !== 'split_by_line_items' || shipment.lines.every(({ line }) => lines.includes(line))))
    const known = shipmentsOf(world, order).find(
      (shipment) =>
        !chosen.includes(shipment) &&
        shipment.location === location &&
        shipment.category === category &&
        !shipment.decremented &&
        ['upcoming', 'on_hold'].includes(shipment.state) &&
        fits(shipment),
    )
    chosen.push(known ?? newShipment(world, order, { location, category }))
  }
  return chosen
}

export function newShipment(
  world: World,
  order: Order,
  { location, category }: { location: string; category: string | null },
): Shipment {
  const shipment: Shipment = {
    order: order.number,
    number: freeNumbers(world.shipments, `${order.number}-`, 1)[0]!,
    // Whether it has to wait is judged when everything has settled.
    state: isApproved(order) ? 'picking' : 'upcoming',
    location,
    category,
    ...NEW_SHIPMENT,
    shippingMethod: order.shippingMethod,
    lines: [],
    createdAt: world.now,
  }
  world.shipments.push(shipment)
  return shipment
}

function transferOf(
  world: World,
  order: Order,
  { from, to, shipment }: { from: string; to: string; shipment: string },
): Transfer {
  const known = transfersOf(world, order).find(
    (transfer) =>
      transfer.shipment === shipment && transfer.from === from && ['upcoming', 'on_hold'].includes(transfer.state),
  )
  if (known) return known
  const waits = isApproved(order) && modelOf(world, order.model)!.transfersOnHold
  const transfer: Transfer = {
    order: order.number,
    number: freeNumbers(world.transfers, `${order.number}-T`, 1)[0]!,
    shipment,
    from,
    to,
    state: waits ? 'on_hold' : 'upcoming',
    lines: [],
    dispatchedAt: null,
    completedAt: null,
  }
  world.transfers.push(transfer)
  return transfer
}

function ownerOf({ shipment, transfer }: Part, shipments: readonly Shipment[], transfers: readonly Transfer[]): Owner {
  if (transfer !== null) return { kind: 'transfer', number: transfers[transfer]!.number }
  return shipment === null ? null : { kind: 'shipment', number: shipments[shipment]!.number }
}

export function shipmentFor(world: World, { owner }: { owner: Owner }): Shipment | undefined {
  const number = owner?.kind === 'transfer' ? transferFor(world, { owner })!.shipment : owner?.number
  return world.shipments.find((shipment) => shipment.number === number)
}

export function transferFor(world: World, { owner }: { owner: Owner }): Transfer | undefined {
  return owner?.kind === 'transfer' ? world.transfers.find(({ number }) => number === owner.number) : undefined
}

// ── Units ────────────────────────────────────────────────────────────────────────────────────────────────────────────

function move(world: World, waiting: readonly Promised[], part: Part, owner: Owner): void {
  for (const kind of ['reserved', 'untracked'] as const) {
    let open = part[kind]
    for (const from of waiting.filter((one) => one.line === part.line)) {
      const quantity = Math.min(open, from.backordered)
      if (quantity === 0) continue
      open -= quantity
      rewrite(world, from, owner, quantity)
      from.backordered -= quantity
      const there = promiseAt(world, from, { location: part.location, owner })
      if (kind === 'reserved') there.reserved += quantity
      else there.uncounted += quantity
    }
  }
  const isEmpty = (one: Promised) => one.reserved + one.backordered + one.fulfilled + one.uncounted === 0
  world.promises = world.promises.filter((one) => !waiting.includes(one) || !isEmpty(one))
}

export function promiseAt(world: World, from: Promised, to: { location: string; owner: Owner }): Promised {
  const isThere = (one: Promised) =>
    one.reservation === from.reservation && one.line === from.line && one.item === from.item && !one.hasLeft
  const known = world.promises.find(
    (one) => isThere(one) && one.location === to.location && JSON.stringify(one.owner) === JSON.stringify(to.owner),
  )
  if (known) return known
  const nothing = { reserved: 0, backordered: 0, fulfilled: 0, uncounted: 0 }
  const made: Promised = { ...from, ...nothing, ...to, hasLeft: false }
  world.promises.push(made)
  return made
}

function rewrite(world: World, from: Promised, owner: Owner, quantity: number): void {
  const [left, joined] = [shipmentFor(world, from), shipmentFor(world, { owner })]
  const [leftTransfer, joinedTransfer] = [transferFor(world, from), transferFor(world, { owner })]
  const line = left?.lines.find((one) => one.line === from.line && one.item === from.item)
  const goods = { line: from.line, item: from.item, sku: line?.sku ?? itemOf(world, from.item).sku }
  if (left && left !== joined) left.lines = changedLines(left.lines, goods, -quantity)
  if (joined && left !== joined) joined.lines = changedLines(joined.lines, goods, quantity)
  const onTheWay = NOTHING_SENT
  if (leftTransfer && leftTransfer !== joinedTransfer)
    leftTransfer.lines = changedLines(leftTransfer.lines, { ...goods, ...onTheWay }, -quantity)
  if (joinedTransfer && leftTransfer !== joinedTransfer)
    joinedTransfer.lines = changedLines(joinedTransfer.lines, { ...goods, ...onTheWay }, quantity)
}

/** A line more, or a line that has become more or less, or is gone. */
export function changedLines<Line extends { line: number; item: string; quantity: number }>(
  lines: readonly Line[],
  goods: Omit<Line, 'quantity'> & { line: number; item: string },
  by: number,
): Line[] {
  const isSame = (one: Line) => one.line === goods.line && one.item === goods.item
  if (!lines.some(isSame)) return [...lines, { ...goods, quantity: by } as unknown as Line]
  return lines
    .map((one) => (isSame(one) ? { ...one, quantity: one.quantity + by } : one))
    .filter((one) => one.quantity > 0)
}

function followUp(world: World, order: Order): void {
  for (const transfer of transfersOf(world, order))
    if (transfer.lines.length === 0 && transfer.state !== 'completed') transfer.state = 'cancelled'
  for (const shipment of shipmentsOf(world, order).filter(isUnderway))
    if (shipment.lines.length === 0) Object.assign(shipment, { state: 'cancelled', holdReasons: [], holdNote: null })
  if (!isApproved(order)) return
  order.fulfilment = fulfilment(shipmentsOf(world, order))
  fulfilUnshipped(world, order)
  closeReservation(world, order.number)
}
