/** What stood on a shelf at earlier instants: what the level's history says, and what this batch has recorded. */
import type { Instant } from '../kernel/instant.ts'
import { minus, negative, plus, type Quantity, sumOf, ZERO } from '../kernel/quantity.ts'
import type { WorkingSet } from '../working-set.ts'
import { levelKey, type Place } from './inventory-level.ts'
import { levelOrEmpty } from './level-changes.ts'
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

function balanceBefore(state: WorkingSet, shelf: Shelf, at: Instant): Quantity {
  const since = state.history(shelf).stretches.filter((stretch) => stretch.from >= at)
  const recorded = recordedNow(state, shelf).filter(({ occurredAt }) => occurredAt >= at)
  const changed = [
    ...since.map(({ accounts }) => accounts[shelf.account].changed),
    ...recorded.map(({ delta }) => delta),
  ]
  return minus(balanceOf(state, shelf), sumOf(changed))
}

export type Low = { quantity: Quantity; at: Instant }

/** The lowest that an account stood at the end of any instant from one on, up to another (which does not count any more),
 * or until now. */
export function lowestSince(state: WorkingSet, shelf: Shelf, from: Instant, until: Instant | null): Low {
  const { stretches } = state.history(shelf)
  const recorded = recordedNow(state, shelf)
  let before = balanceBefore(state, shelf, from)
  let lowest: Low | null = null
  stretches.forEach(({ from: start, accounts }, index) => {
    if (start < from || (until !== null && start >= until)) return
    const end = stretches[index + 1]?.from ?? Number.POSITIVE_INFINITY
    const added = sumOf(
      recorded.filter((one) => one.occurredAt >= start && one.occurredAt < end).map((one) => one.delta),
    )
    const { changed, lowest: low, lowestAt } = accounts[shelf.account]
    const quantity = sumOf([before, added, low])
    if (lowest === null || quantity < lowest.quantity) lowest = { quantity, at: lowestAt }
    before = sumOf([before, added, changed])
  })
  return lowest ?? { quantity: before, at: from }
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

function recordedNow(state: WorkingSet, shelf: Shelf): { occurredAt: Instant; delta: Quantity }[] {
  return state.movements.where(levelKey(shelf.itemId, shelf.locationId)).map(({ occurredAt, quantity, from, to }) => {
    const came = isOf(shelf, to) ? quantity : ZERO
    return { occurredAt, delta: plus(came, isOf(shelf, from) ? negative(quantity) : ZERO) }
  })
}

function isOf({ account, locationId }: Shelf, side: Account): boolean {
  return side.account === account && side.holder === locationId
}
