/** What stood on a shelf at earlier instants: what the level's history says, and what this batch has recorded. */
import { assert } from '../../errors.ts'
import type { Instant } from '../kernel/instant.ts'
import { minus, plus, type Quantity, ZERO } from '../kernel/quantity.ts'
import type { WorkingSet } from '../working-set.ts'
import { levelKey, type Place } from './inventory-level.ts'
import { levelOrEmpty } from './level-changes.ts'
import type { LevelHistory, Stretch } from './level-history.ts'
import type { Account, Movement, ShelfAccount } from './movement.ts'
import type { StockCount } from './stock-count.ts'

/** An account of a shelf. */
export type Shelf = Place & { account: ShelfAccount }

/** The next count of a shelf that has seen what happened at an instant: at the same instant a count comes last. Only
 * what is sellable is counted. Without an instant it happens now, after any count. */
export function countThatSaw(state: WorkingSet, shelf: Shelf, occurredAt: Instant | null): Instant | null {
  return shelf.account === 'on_hand' && occurredAt !== null ? nextCount(state, shelf, occurredAt) : null
}

/** The first count at an instant or after it. */
export function nextCount(state: WorkingSet, place: Place, at: Instant): Instant | null {
  const { counts } = state.history(place)
  let next = counts[firstAtOrAfter(counts, at, (instant) => instant)] ?? null
  for (const { occurredAt } of countsNow(state, place))
    if (occurredAt >= at && (next === null || occurredAt < next)) next = occurredAt
  return next
}

/** What stood in an account at the end of an instant. */
export function balanceAt(state: WorkingSet, shelf: Shelf, at: Instant): Quantity {
  return balanceBefore(state, shelf, at + 1)
}

function balanceBefore(state: WorkingSet, shelf: Shelf, at: Instant): Quantity {
  const { stretches } = state.history(shelf)
  const added = addedPerStretch(state, shelf)
  let balance = balanceOf(state, shelf)
  for (let index = firstFrom(stretches, at); index < stretches.length; index++) {
    balance = minus(balance, stretches[index]!.accounts[shelf.account].changed)
    balance = minus(balance, added[index] ?? ZERO)
  }
  return balance
}

/** The first stretch that begins at an instant or after it. */
function firstFrom(stretches: readonly Stretch[], at: Instant): number {
  return firstAtOrAfter(stretches, at, ({ from }) => from)
}

function firstAtOrAfter<Each>(sorted: readonly Each[], at: Instant, instantOf: (each: Each) => Instant): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (instantOf(sorted[middle]!) < at) low = middle + 1
    else high = middle
  }
  return low
}

export type Low = { quantity: Quantity; at: Instant }

/** The lowest that an account stood at the end of any instant from one on, up to another (which does not count any more),
 * or until now. */
export function lowestSince(state: WorkingSet, shelf: Shelf, from: Instant, until: Instant | null): Low {
  const { stretches } = state.history(shelf)
  const addedIn = addedPerStretch(state, shelf)
  let before = balanceBefore(state, shelf, from)
  let lowest: Low | null = null
  for (let index = firstFrom(stretches, from); index < stretches.length; index++) {
    const { from: start, accounts } = stretches[index]!
    if (until !== null && start >= until) break
    const { changed, lowest: low, lowestAt } = accounts[shelf.account]
    const begun = plus(before, addedIn[index] ?? ZERO)
    const quantity = plus(begun, low)
    if (lowest === null || quantity < lowest.quantity) lowest = { quantity, at: lowestAt }
    before = plus(begun, changed)
  }
  return lowest ?? { quantity: before, at: from }
}

type Added = { perStretch: (Quantity | undefined)[]; seen: number; last: Movement | undefined }

/** What has been added up before, of each account: a batch of thousands asks as often, and each time there is little new. */
const addedBefore = new WeakMap<LevelHistory, Map<ShelfAccount, Added>>()

/** By how much this batch has changed an account in each stretch. Whatever it records happens at an instant that was named,
 * at a count, or now: at the beginning of a stretch. */
function addedPerStretch(state: WorkingSet, shelf: Shelf): (Quantity | undefined)[] {
  const history = state.history(shelf)
  const recorded = movementsNow(state, shelf)
  const known = addedBefore.get(history) ?? new Map<ShelfAccount, Added>()
  addedBefore.set(history, known)
  let added = known.get(shelf.account)
  // What was recorded since may have been undone, and something else recorded in its place.
  if (!added || added.last !== recorded[added.seen - 1]) added = { perStretch: [], seen: 0, last: undefined }
  for (; added.seen < recorded.length; added.seen++) {
    const { occurredAt } = recorded[added.seen]!
    const index = firstFrom(history.stretches, occurredAt)
    assert(history.stretches[index]?.from === occurredAt, 'a batch records at the beginnings of stretches')
    added.perStretch[index] = plus(added.perStretch[index] ?? ZERO, deltaOf(recorded[added.seen]!, shelf))
  }
  added.last = recorded[added.seen - 1]
  known.set(shelf.account, added)
  return added.perStretch
}

/** When something came to on_hand, or it was counted, for the first time. */
export function knownSince(state: WorkingSet, place: Place): Instant {
  let first = state.history(place).knownSince ?? Number.POSITIVE_INFINITY
  for (const { occurredAt } of countsNow(state, place)) first = Math.min(first, occurredAt)
  const shelf = { ...place, account: 'on_hand' as const }
  for (const movement of movementsNow(state, place))
    if (movement.occurredAt < first && isOf(shelf, movement.to)) first = movement.occurredAt
  return first
}

const BALANCE_OF = { on_hand: 'onHand', quarantined: 'quarantined', damaged: 'damaged' } as const

function balanceOf(state: WorkingSet, shelf: Shelf): Quantity {
  return levelOrEmpty(state, shelf)[BALANCE_OF[shelf.account]]
}

function countsNow(state: WorkingSet, { itemId, locationId }: Place): readonly StockCount[] {
  return state.counts.where(levelKey(itemId, locationId))
}

function movementsNow(state: WorkingSet, { itemId, locationId }: Place): readonly Movement[] {
  return state.movements.where(levelKey(itemId, locationId))
}

function deltaOf({ quantity, from, to }: Movement, shelf: Shelf): Quantity {
  const came = isOf(shelf, to) ? quantity : ZERO
  return isOf(shelf, from) ? minus(came, quantity) : came
}

function isOf({ account, locationId }: Shelf, side: Account): boolean {
  return side.account === account && side.holder === locationId
}
