/**
 * The one fold of stock effects: every change of a balance or of a promise goes through here, and nowhere else.
 *
 *   moveStock        a movement in the ledger, and the balances on both its sides
 *   makePromise      units of a reservation at a level, covered or not
 *   changePromise    …covered, uncovered, released or fulfilled
 *   settle           after a command: the fill rule, and one event per level that changed
 *
 * Within a command a level may pass through states that its invariants forbid (a promise is fulfilled before its goods
 * leave). `settle` restores and asserts them before anybody else looks.
 */
import { assert } from '../../errors.ts'
import { quantitySetting } from '../configuration/settings.ts'
import { levelLayers } from '../configuration/settings-layers.ts'
import type { Instant } from '../kernel/instant.ts'
import { min, QUANTITY_MAX, type Quantity, toUnits, ZERO } from '../kernel/quantity.ts'
import type { Change } from '../kernel/table.ts'
import { locationCode, skuOf } from '../names.ts'
import { refreshHold } from '../orders/shipment-hold.ts'
import { byAge, hasExpired, isOpen, type ReservationItem } from '../promises/reservation.ts'
import type { WorkingSet } from '../working-set.ts'
import { available, emptyLevel, free, type InventoryLevel, LEVEL_BALANCES, levelKey } from './inventory-level.ts'
import { type Account, type Movement, type MovementReason, outside, type Reference, shelf } from './movement.ts'

export type StockMove = {
  itemId: string
  quantity: Quantity
  from: Account
  to: Account
  reason: MovementReason
  note?: string | null
  reference?: Reference | null
  /** When it happened, where the sender knows better than "now". Only then can it have happened before a count. */
  occurredAt?: Instant | null
}

const BALANCE_OF = { on_hand: 'onHand', quarantined: 'quarantined', damaged: 'damaged' } as const

/**
 * Moves goods from one account to another.
 *
 * What happened before the last count of a shelf leaves the shelf as it was counted: the movement is recorded, and the
 * count's variance is corrected by as much, at the instant of the count (DESIGN §8). Goods are corrected in before
 * they leave, and out after they came, so that no balance passes below zero.
 */
export function moveStock(state: WorkingSet, move: StockMove): void {
  if (wasCountedAfter(state, move, move.from)) correctCount(state, move, move.from, 'in')
  record(state, move)
  if (wasCountedAfter(state, move, move.to)) correctCount(state, move, move.to, 'out')
}

/** Records a count's variance. Unlike any other movement it is never corrected, being the correction. */
export function recordCount(state: WorkingSet, move: StockMove): void {
  record(state, move)
}

function wasCountedAfter(state: WorkingSet, move: StockMove, side: Account): boolean {
  if (move.occurredAt == null || side.account !== 'on_hand') return false
  const countedAt = state.level(move.itemId, side.holder)?.countedAt
  return countedAt != null && move.occurredAt < countedAt
}

function correctCount(state: WorkingSet, late: StockMove, side: Account, direction: 'in' | 'out'): void {
  const adjustment = outside('adjustment')
  record(state, {
    itemId: late.itemId,
    quantity: late.quantity,
    from: direction === 'in' ? adjustment : side,
    to: direction === 'in' ? side : adjustment,
    reason: 'cycle_count',
    note: 'corrects the count by what was recorded after it and happened before it',
    reference: late.reference,
    occurredAt: state.level(late.itemId, side.holder!)!.countedAt,
  })
}

function record(state: WorkingSet, move: StockMove): void {
  assert(move.quantity > 0, 'a movement moves more than nothing')
  const fromBalance = changeBalance(state, move.itemId, move.from, -move.quantity)
  const toBalance = changeBalance(state, move.itemId, move.to, move.quantity)
  state.movements.push({
    itemId: move.itemId,
    quantity: move.quantity,
    from: move.from,
    to: move.to,
    fromBalance,
    toBalance,
    reason: move.reason,
    note: move.note ?? null,
    reference: move.reference ?? null,
    actor: state.actor,
    occurredAt: move.occurredAt ?? state.now,
    recordedAt: state.now,
  } satisfies Movement)
}

/** The balance afterwards, or null outside the walls. A level that is missing is made. */
function changeBalance(state: WorkingSet, itemId: string, side: Account, delta: Quantity): Quantity | null {
  if (side.holder === null) return null
  if (side.account === 'in_transit') return inTransitBalance(state, itemId, side.holder)
  const level = levelOrEmpty(state, itemId, side.holder)
  const balance = level[BALANCE_OF[side.account]] + delta
  assert(balance >= 0 && balance <= QUANTITY_MAX, `${side.account} stays between zero and the maximum`)
  putLevel(state, { ...level, [BALANCE_OF[side.account]]: balance })
  return balance
}

/** Of a transfer, the lines are the balance: whoever moves goods in or out of it changes them first. */
function inTransitBalance(state: WorkingSet, itemId: string, transferId: string): Quantity {
  let sum = ZERO
  for (const line of state.transferLines.where('transfer', transferId))
    if (line.itemId === itemId) sum += line.inTransit
  return sum
}

export function levelOrEmpty(state: WorkingSet, itemId: string, locationId: string): InventoryLevel {
  return state.level(itemId, locationId) ?? emptyLevel(itemId, locationId)
}

export function putLevel(state: WorkingSet, level: InventoryLevel): void {
  state.levels.set(levelKey(level.itemId, level.locationId), level)
}

/** Goods that are, or no longer are, on their way here. */
export function changeIncoming(state: WorkingSet, at: { itemId: string; locationId: string }, delta: Quantity): void {
  const level = levelOrEmpty(state, at.itemId, at.locationId)
  putLevel(state, { ...level, incoming: level.incoming + delta })
}

/** Adds a promise to its level. */
export function makePromise(state: WorkingSet, item: ReservationItem): void {
  state.reservationItems.set(item.id, item)
  changeLevelPromises(state, item, item.reserved, item.backordered)
}

export type PromiseChange = Partial<Pick<ReservationItem, 'reserved' | 'backordered' | 'fulfilled' | 'released'>>

/** Adds the deltas to a promise, and what they mean to its level. */
export function changePromise(state: WorkingSet, item: ReservationItem, delta: PromiseChange): ReservationItem {
  const changed: ReservationItem = {
    ...item,
    reserved: item.reserved + (delta.reserved ?? ZERO),
    backordered: item.backordered + (delta.backordered ?? ZERO),
    fulfilled: item.fulfilled + (delta.fulfilled ?? ZERO),
    released: item.released + (delta.released ?? ZERO),
  }
  state.reservationItems.set(item.id, changed)
  changeLevelPromises(state, item, delta.reserved ?? ZERO, delta.backordered ?? ZERO)
  return changed
}

function changeLevelPromises(
  state: WorkingSet,
  item: ReservationItem,
  reserved: Quantity,
  backordered: Quantity,
): void {
  const level = levelOrEmpty(state, item.itemId, item.locationId)
  putLevel(state, { ...level, reserved: level.reserved + reserved, backordered: level.backordered + backordered })
}

/** Gives back all that a promise still holds. */
export function releasePromise(state: WorkingSet, item: ReservationItem): void {
  if (!isOpen(item)) return
  changePromise(state, item, {
    reserved: -item.reserved,
    backordered: -item.backordered,
    released: item.reserved + item.backordered,
  })
}

/** The covered units of a promise leave the shelf for the customer. */
export function fulfilPromise(state: WorkingSet, item: ReservationItem, reference: Reference): void {
  if (item.reserved === ZERO) return
  changePromise(state, item, { reserved: -item.reserved, fulfilled: item.reserved })
  moveStock(state, {
    itemId: item.itemId,
    quantity: item.reserved,
    from: shelf('on_hand', item.locationId),
    to: outside('customer'),
    reason: 'sold',
    reference,
  })
}

/**
 * Physical truth wins: makes room for `shortfall` units that are promised and not there. Drafts are dropped first,
 * newest first and each as a whole; then the newest promises become backorders. Each with an event. (DESIGN §3)
 */
export function uncoverPromises(state: WorkingSet, key: string, shortfall: Quantity): void {
  let missing = shortfall
  const newestFirst = state.reservationItems
    .where('level', key)
    .filter((item) => item.reserved > 0)
    .sort((a, b) => byAge(b, a))
  for (const item of newestFirst.filter((candidate) => candidate.expiresAt !== null)) {
    if (missing <= 0) return
    missing -= item.reserved
    releasePromise(state, item)
    announceDrop(state, item)
  }
  for (const item of newestFirst.filter((candidate) => candidate.expiresAt === null)) {
    if (missing <= 0) return
    const uncovered = min(item.reserved, missing)
    missing -= uncovered
    changePromise(state, item, { reserved: -uncovered, backordered: uncovered })
    announcePromise(state, 'promise_uncovered', item, uncovered)
    followCover(state, item)
  }
}

/** A draft that lost units at one level is dropped as a whole: the rest of it by a command of its own, because its
 * document and its other levels are not locked here. */
function announceDrop(state: WorkingSet, item: ReservationItem): void {
  announcePromise(state, 'hold_dropped', item, item.reserved)
  state.followUp('drop_reservation', { reservation_id: item.reservationId, revision: item.revision })
}

/** Told under the level's key: its lock is what these changes are ordered by, the reservation's may not be held. */
function announcePromise(
  state: WorkingSet,
  type: 'promise_uncovered' | 'hold_dropped' | 'backorder_filled',
  item: ReservationItem,
  quantity: Quantity,
): void {
  state.emit(type, levelKey(item.itemId, item.locationId), {
    reservation_id: item.reservationId,
    line: item.line,
    ...names(state, item),
    quantity: toUnits(quantity),
  })
}

/** What follows for whoever waits for a promise that was covered, or uncovered. */
function followCover(state: WorkingSet, item: ReservationItem): void {
  if (item.shipmentId === null) {
    // Placed, and needs no shipping: no shipment will ever decrement it, so its order has to (approve-order.ts).
    const isPlaced = item.expiresAt === null && item.transferId === null
    if (isPlaced) state.followUp('decrement_unshipped', { reservation_id: item.reservationId })
    return
  }
  const shipment = state.shipments.get(item.shipmentId)
  if (shipment) refreshHold(state, shipment)
  else state.followUp('refresh_shipment', { shipment_id: item.shipmentId })
}

/** The fill rule: whatever is free at a level covers those who wait there, oldest promise first, recomputed from the
 * level's state and never from the size of a change. */
function fillBackorders(state: WorkingSet, key: string): void {
  const level = state.levels.get(key)
  if (!level || level.backordered === ZERO || free(level) <= 0) return
  let left = min(free(level), level.backordered)
  const waiting = state.reservationItems.where('level', key).filter((item) => item.backordered > 0)
  for (const item of waiting.sort(byAge)) {
    if (left <= 0) break
    const filled = min(item.backordered, left)
    left -= filled
    changePromise(state, item, { reserved: filled, backordered: -filled })
    announcePromise(state, 'backorder_filled', item, filled)
    followCover(state, item)
  }
  assert(left === ZERO, 'the queue holds as much as the level says')
}

/** Folds in, before the first decision, the drafts that have come to their end: they do not count any more (P5). Their
 * documents are closed by the sweeper. */
export function expireDrafts(state: WorkingSet): void {
  const mark = state.levels.mark()
  for (const item of [...state.reservationItems.values()]) {
    if (isOpen(item) && hasExpired(item, state.now)) releasePromise(state, item)
  }
  settle(state, mark)
}

/** Ends a command: fills backorders wherever something became free, and tells of each level that changed since. */
export function settle(state: WorkingSet, levelsMark: number): void {
  for (const { key } of state.levels.changesSince(levelsMark)) fillBackorders(state, key)
  for (const change of state.levels.changesSince(levelsMark)) {
    if (change.after) assertLevel(change.after)
    announceLevel(state, change)
  }
}

function assertLevel(level: InventoryLevel): void {
  assert(level.reserved >= 0 && level.reserved <= level.onHand, 'I3: what is reserved is on hand')
  assert(
    level.backordered >= 0 && (level.backordered === 0 || free(level) === 0),
    'I4: nobody waits while units are free',
  )
  assert(level.incoming >= 0, 'incoming is never negative')
}

function announceLevel(state: WorkingSet, { key, before, after }: Change<InventoryLevel>): void {
  const row = (after ?? before)!
  const delta: Partial<ReturnType<typeof balances>> = {}
  for (const name of LEVEL_BALANCES) {
    const difference = (after?.[name] ?? ZERO) - (before?.[name] ?? ZERO)
    if (difference !== ZERO) delta[SNAKE[name]] = toUnits(difference)
  }
  if (before && after && Object.keys(delta).length === 0) return
  state.emit('inventory_level_changed', key, {
    ...names(state, row),
    delta,
    before: before ? balances(before) : null,
    after: after ? balances(after) : null,
  })
  announceLowStock(state, before, after)
}

const SNAKE = {
  onHand: 'on_hand',
  quarantined: 'quarantined',
  damaged: 'damaged',
  reserved: 'reserved',
  backordered: 'backordered',
  incoming: 'incoming',
} as const

function balances(level: InventoryLevel) {
  return {
    on_hand: toUnits(level.onHand),
    quarantined: toUnits(level.quarantined),
    damaged: toUnits(level.damaged),
    reserved: toUnits(level.reserved),
    backordered: toUnits(level.backordered),
    incoming: toUnits(level.incoming),
  }
}

function announceLowStock(
  state: WorkingSet,
  before: InventoryLevel | undefined,
  after: InventoryLevel | undefined,
): void {
  if (!after) return
  const layers = levelLayers(state.configuration, after)
  const threshold = quantitySetting(layers, 'notify_below')
  if (threshold === null) return
  const now = available(after, after.enabled, layers)
  if (now >= threshold || (before && available(before, before.enabled, layers) < threshold)) return
  state.emit('stock_low', levelKey(after.itemId, after.locationId), {
    ...names(state, after),
    available: toUnits(now),
    notify_below: toUnits(threshold),
  })
}

function names(state: WorkingSet, at: { itemId: string; locationId: string }): { sku: string; location: string } {
  return { sku: skuOf(state, at.itemId), location: locationCode(state, at.locationId) }
}
