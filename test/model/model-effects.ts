/** What happens to stock and promises in the model: movements, filling, uncovering, and the shipments that wait. */
import { backordered, balance, free, onHandAccount, promisesAt } from './model-sums.ts'
import { levelOf, MOST, madeLevel, modelOf, type Promised, Refused, type Shipment, type World } from './model-world.ts'

export type Move = {
  item: string
  quantity: number
  from: string
  to: string
  reason: string
  /** Only where the sender knows better than now. */
  occurredAt?: number | null
}

const SHELVES = ['on_hand', 'quarantined', 'damaged']

function shelfOf(account: string): string | null {
  const [name, location] = account.split('@')
  return SHELVES.includes(name!) ? location! : null
}

export function record(world: World, move: Move): void {
  for (const account of [move.from, move.to]) {
    const location = shelfOf(account)
    if (location !== null) madeLevel(world, move.item, location)
  }
  const occurredAt = move.occurredAt ?? world.now
  const { item, quantity, from, to, reason } = move
  world.ledger.push({ item, quantity, from, to, reason, occurredAt, recordedAt: world.now })
}

/** Whether a movement of the sender's instant came too late: the shelf has been counted since. */
export function wasCountedSince(world: World, item: string, account: string, occurredAt: number | null): boolean {
  const [name, location] = account.split('@')
  if (name !== 'on_hand' || occurredAt === null) return false
  const countedAt = levelOf(world, item, location!)?.countedAt ?? null
  return countedAt !== null && occurredAt < countedAt
}

/** Records a movement. A shelf that was counted after it happened stays as it was counted: the count is corrected. */
export function move(world: World, asked: Move): void {
  const at = asked.occurredAt ?? null
  const late = (account: string) => wasCountedSince(world, asked.item, account, at)
  const [fromIsLate, toIsLate] = [late(asked.from), late(asked.to)]
  record(world, asked)
  if (fromIsLate) correct(world, asked, { from: 'adjustment', to: asked.from }, asked.from)
  if (toIsLate) correct(world, asked, { from: asked.to, to: 'adjustment' }, asked.to)
}

function correct(world: World, late: Move, between: { from: string; to: string }, account: string): void {
  const countedAt = levelOf(world, late.item, account.split('@')[1]!)!.countedAt
  record(world, { item: late.item, quantity: late.quantity, ...between, reason: 'cycle_count', occurredAt: countedAt })
}

/** No shelf may hold more than a balance can say. */
export function refuseTooMuch(world: World, item: string, location: string, more: number): void {
  const premises = SHELVES.reduce((sum, shelf) => sum + balance(world, item, `${shelf}@${location}`), 0)
  if (premises + more > MOST) throw new Refused('balance_out_of_range')
}

/** Whoever waits at a level is covered by what is free there, the oldest promise first. */
export function fillEverywhere(world: World): void {
  for (const level of world.levels) {
    if (backordered(world, level.item, level.location) === 0) continue
    const waiting = promisesAt(world, level.item, level.location).filter((promise) => promise.backordered > 0)
    for (const promise of oldestFirst(waiting)) {
      const filled = Math.min(promise.backordered, free(world, level.item, level.location))
      promise.backordered -= filled
      promise.reserved += filled
    }
  }
  refreshShipments(world)
}

/** A stable sort: of the same instant, the one that was promised first stays first. */
function oldestFirst(promises: readonly Promised[]): Promised[] {
  return promises.toSorted((a, b) => a.promisedAt - b.promisedAt)
}

/** So many reserved units are not there: holds are dropped, the newest first, then the newest promises wait. */
export function uncover(world: World, item: string, location: string, shortfall: number): void {
  let missing = shortfall
  const newestFirst = oldestFirst(promisesAt(world, item, location).filter((promise) => promise.reserved > 0)).reverse()
  for (const promise of newestFirst.filter((one) => one.expiresAt !== null)) {
    if (missing <= 0) return
    missing -= promise.reserved
    promise.reserved = 0
    promise.backordered = 0
    world.brokenHolds.push({ reservation: promise.reservation, revision: promise.revision })
  }
  for (const promise of newestFirst.filter((one) => one.expiresAt === null)) {
    if (missing <= 0) return
    const uncovered = Math.min(promise.reserved, missing)
    missing -= uncovered
    promise.reserved -= uncovered
    promise.backordered += uncovered
  }
}

/** Gives back everything that a reservation still has. */
export function release(world: World, reservation: string): void {
  for (const promise of world.promises) {
    if (promise.reservation !== reservation) continue
    promise.reserved = 0
    promise.backordered = 0
  }
}

/** The covered units of a promise go to the customer. */
export function fulfil(world: World, promise: Promised): void {
  if (promise.reserved === 0) return
  const quantity = promise.reserved
  promise.reserved = 0
  promise.fulfilled += quantity
  const from = onHandAccount(promise.location)
  move(world, { item: promise.item, quantity, from, to: 'customer', reason: 'sold' })
}

export function isUnderway(shipment: Shipment): boolean {
  return !['shipped', 'delivered', 'cancelled'].includes(shipment.state)
}

/** Why each shipment waits, judged anew; those that wait no longer go on, those that must wait stop. */
export function refreshShipments(world: World): void {
  for (const shipment of world.shipments.filter(isUnderway)) {
    shipment.holdReasons = holdReasons(world, shipment)
    const waits = shipment.holdReasons.length > 0
    if (shipment.state === 'on_hold' && !waits) shipment.state = 'picking'
    else if (shipment.state === 'picking' && waits) shipment.state = 'on_hold'
  }
}

function holdReasons(world: World, shipment: Shipment): string[] {
  const reasons: string[] = []
  const order = world.orders.find((one) => one.number === shipment.order)!
  const entry = modelOf(world, order.model)!.locations.find((one) => one.location === shipment.location)
  if (entry?.onHold) reasons.push('location_on_hold')
  const awaitsTransfer = world.transfers.some(
    (transfer) => transfer.shipment === shipment.number && !['completed', 'cancelled'].includes(transfer.state),
  )
  const isShort = world.promises.some(
    (promise) => promise.shipment === shipment.number && promise.transfer === null && promise.backordered > 0,
  )
  if (awaitsTransfer) reasons.push('transfer')
  if (isShort) reasons.push('backordered')
  return reasons
}
