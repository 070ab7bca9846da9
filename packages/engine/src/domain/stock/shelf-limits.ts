/** What a shelf can give, and what it can hold. */
import { type Rejection, reject } from '../../errors.ts'
import type { Instant } from '../kernel/instant.ts'
import { max, plus, QUANTITY_MAX, type Quantity, sumOf, ZERO } from '../kernel/quantity.ts'
import { locationCode, skuOf } from '../names.ts'
import type { WorkingSet } from '../working-set.ts'
import { free, levelKey } from './inventory-level.ts'
import { levelOrEmpty, type Place } from './level-changes.ts'
import type { ShelfAccount } from './movement.ts'
import { balanceAt, countThatSaw, knownSince, type Low, lowestSince } from './past-balances.ts'

/** All that stands at a location, sellable or not, may not exceed what one balance can say: then any of it can change
 * its account. */
export function canHold(state: WorkingSet, at: Place, added: Quantity): boolean {
  const level = levelOrEmpty(state, at)
  return sumOf([level.onHand, level.quarantined, level.damaged, added]) <= QUANTITY_MAX
}

export type Landing = Place & { quantity: Quantity }

/** The refusal of goods that come to shelves which could not hold them all together. */
export function refuseLandings(state: WorkingSet, landings: readonly Landing[]): Rejection | null {
  return refuseSums(state, landings, (sum) => canHold(state, sum, sum.quantity))
}

/** The refusal of more goods on their way to a level than can be said to be. */
export function refuseIncoming(state: WorkingSet, announced: readonly Landing[]): Rejection | null {
  return refuseSums(state, announced, (sum) => plus(levelOrEmpty(state, sum).incoming, sum.quantity) <= QUANTITY_MAX)
}

function refuseSums(
  state: WorkingSet,
  landings: readonly Landing[],
  isPossible: (sum: Landing) => boolean,
): Rejection | null {
  const sums = new Map<string, Landing>()
  for (const landing of landings) {
    const key = levelKey(landing.itemId, landing.locationId)
    sums.set(key, { ...landing, quantity: plus(sums.get(key)?.quantity ?? ZERO, landing.quantity) })
  }
  const tooMuch = [...sums.values()].find((sum) => !isPossible(sum))
  if (!tooMuch) return null
  const data = { sku: skuOf(state, tooMuch.itemId), location: locationCode(state, tooMuch.locationId) }
  return reject('balance_out_of_range', { data })
}

export type Taking = {
  account: ShelfAccount
  quantity: Quantity
  /** Takes promised units too. */
  force: boolean
  occurredAt: Instant | null
  /** It goes out of the house; else to another account of the same shelf. */
  leavesTheHouse: boolean
}

/** What of a shelf may be taken at most. Null: the taking happened before a count, which saw it, so that nothing leaves
 * the shelf; it must only have room for the goods that the count is corrected by. */
export function takeable(state: WorkingSet, at: Place, taking: Omit<Taking, 'quantity'>): Quantity | null {
  const level = levelOrEmpty(state, at)
  if (taking.account === 'quarantined') return level.quarantined
  if (taking.account === 'damaged') return level.damaged
  if (countThatSaw(state, { ...at, account: taking.account }, taking.occurredAt) !== null) return null
  return taking.force ? level.onHand : free(level)
}

/**
 * What could be taken at an earlier instant: the lowest that stood there from then on, up to the count that saw it. Null
 * for what is taken now.
 *
 * Of the time before a shelf's first record the ledger knows nothing. What left the house then is believed, up to what
 * the first count found: it has seen what was left. What would stay in the house is not, because it would be made of
 * nothing.
 */
export function takeableThen(state: WorkingSet, at: Place, taking: Omit<Taking, 'quantity'>): Low | null {
  const { account, occurredAt, leavesTheHouse } = taking
  if (occurredAt === null) return null
  const shelf = { ...at, account }
  const countAt = countThatSaw(state, shelf, occurredAt)
  if (countAt === null) return lowestSince(state, shelf, occurredAt, null)
  if (leavesTheHouse && knownSince(state, at) >= countAt)
    return { quantity: balanceAt(state, shelf, countAt), at: countAt }
  if (countAt > occurredAt) return lowestSince(state, shelf, occurredAt, countAt)
  const [before, then] = [balanceAt(state, shelf, occurredAt - 1), balanceAt(state, shelf, occurredAt)]
  return { quantity: max(before, then), at: occurredAt }
}
