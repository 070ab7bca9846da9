/** What stood on a shelf at earlier instants: what the level's history says, and what this batch has recorded. */
import { assert } from '../../errors.ts'
import type { Instant } from '../kernel/instant.ts'
import { minus, negative, plus, type Quantity, ZERO } from '../kernel/quantity.ts'
import type { WorkingSet } from '../working-set.ts'
import { levelKey, type Place } from './inventory-level.ts'
import { levelOrEmpty } from './level-changes.ts'
import type { Stretch } from './level-history.ts'
import type { Account, ShelfAccount } from './movement.ts'

/** An account of a shelf. */
export type Shelf = Place & { account: ShelfAccount }

/** The next count of a shelf that has seen what happened at an instant: at the same instant a count comes last. Only
 * what is sellable is counted. Without an instant it happens now, after any count. */
export function countThatSaw(state: WorkingSet, shelf: Shelf, occurredAt: Instant | null): Instant | null {
  return shelf.account === 'on_hand' && occurredAt !== null ? nextCount(state, shelf, occurredAt) : null
}

/** The first count at an instant or after it. */
export function nextCount(state: WorkingSet, place: Place, at: Instant): Instant | null {
  const counted = [...state.history(place).counts, ...countedNow(state, place)]
  const next = Math.min(...counted.filter((instant) => instant >= at))
  return next === Number.POSITIVE_INFINITY ? null : next
}

/** What stood in an account at the end of an instant. */
export function balanceAt(state: WorkingSet, shelf: Shelf, at: Instant): Quantity {
  return balanceBefore(state, shelf, at + 1)
}

function balanceBefore(state: WorkingSet, shelf: Shelf, at: Instant, recorded = recordedNow(state, shelf)): Quantity {
  const { stretches } = state.history(shelf)
  let balance = balanceOf(state, shelf)
  for (let index = firstFrom(stretches, at); index < stretches.length; index++)
    balance = minus(balance, stretches[index]!.accounts[shelf.account].changed)
  for (const { occurredAt, delta } of recorded) if (occurredAt >= at) balance = minus(balance, delta)
  return balance
}

/** The first stretch that begins at an instant or after it. */
function firstFrom(stretches: readonly Stretch[], at: Instant): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.from < at) low = middle + 1
    else high = middle
  }
  return low
}

export type Low = { quantity: Quantity; at: Instant }

/** The lowest that an account stood at the end of any instant from one on, up to another (which does not count any more),
 * or until now. */
export function lowestSince(state: WorkingSet, shelf: Shelf, from: Instant, until: Instant | null): Low {
  const { stretches } = state.history(shelf)
  const recorded = recordedNow(state, shelf)
  const addedIn = addedPerStretch(stretches, recorded)
  let before = balanceBefore(state, shelf, from, recorded)
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

type Recorded = { occurredAt: Instant; delta: Quantity }

/** By how much this batch has changed an account in each stretch. Whatever a batch records happens at an instant that was
 * named, at a count, or now: at the beginning of a stretch, or before all of them. */
function addedPerStretch(stretches: readonly Stretch[], recorded: readonly Recorded[]): (Quantity | undefined)[] {
  const added: (Quantity | undefined)[] = []
  for (const { occurredAt, delta } of recorded) {
    const index = firstFrom(stretches, occurredAt)
    if (stretches[index]?.from === occurredAt) added[index] = plus(added[index] ?? ZERO, delta)
    else assert(index === 0, 'a batch records at the beginnings of stretches')
  }
  return added
}

/** When something came to on_hand, or it was counted, for the first time. */
export function knownSince(state: WorkingSet, place: Place): Instant {
  const arrivals = recordedNow(state, { ...place, account: 'on_hand' }).filter(({ delta }) => delta > 0)
  const loaded = state.history(place).knownSince ?? Number.POSITIVE_INFINITY
  return Math.min(loaded, ...countedNow(state, place), ...arrivals.map(({ occurredAt }) => occurredAt))
}

const BALANCE_OF = { on_hand: 'onHand', quarantined: 'quarantined', damaged: 'damaged' } as const

function balanceOf(state: WorkingSet, shelf: Shelf): Quantity {
  return levelOrEmpty(state, shelf)[BALANCE_OF[shelf.account]]
}

function countedNow(state: WorkingSet, { itemId, locationId }: Place): Instant[] {
  return state.counts.where(levelKey(itemId, locationId)).map(({ occurredAt }) => occurredAt)
}

function recordedNow(state: WorkingSet, shelf: Shelf): Recorded[] {
  return state.movements.where(levelKey(shelf.itemId, shelf.locationId)).map(({ occurredAt, quantity, from, to }) => {
    const came = isOf(shelf, to) ? quantity : ZERO
    return { occurredAt, delta: plus(came, isOf(shelf, from) ? negative(quantity) : ZERO) }
  })
}

function isOf({ account, locationId }: Shelf, side: Account): boolean {
  return side.account === account && side.holder === locationId
}
