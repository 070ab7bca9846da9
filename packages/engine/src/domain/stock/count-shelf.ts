/**
 * A count: so many were on the shelf at an instant.
 *
 * What occurred later applies on top of it, whenever it arrives, up to the next count: that one has the last word about
 * the shelf from its instant on, and its own variance is corrected by what this count has found.
 */
import type { Instant } from '../kernel/instant.ts'
import { max, minus, negative, plus, type Quantity, size, ZERO } from '../kernel/quantity.ts'
import type { WorkingSet } from '../working-set.ts'
import { recordCount } from './ledger.ts'
import { levelOrEmpty, type Place, putLevel } from './level-changes.ts'
import { outside, type Reference, shelf } from './movement.ts'
import { balanceAt, nextCount } from './past-balances.ts'
import { rememberCount } from './remember-count.ts'

export type Count = {
  counted: Quantity
  /** Null: now. */
  at: Instant | null
}

export type CountEffect = Count & {
  /** What the count found more (or less) than the ledger had at that instant. */
  variance: Quantity
  onHandAfter: Quantity
  /** What has left since and, after this count, was not there: it must have come in without a word. */
  missing: Quantity
  /** The instant of the next count, which has the last word about the shelf from then on. */
  nextCountAt: Instant | null
  /** The highest balance on the way. */
  highest: Quantity
}

export function effectOfCount(state: WorkingSet, place: Place, { counted, at }: Count): CountEffect {
  const { onHand } = levelOrEmpty(state, place)
  const variance = minus(counted, at === null ? onHand : balanceAt(state, { ...place, account: 'on_hand' }, at))
  const nextCountAt = at === null ? null : nextCount(state, place, at + 1)
  const count = { counted, at, variance, nextCountAt }
  if (nextCountAt !== null)
    return { ...count, onHandAfter: onHand, missing: ZERO, highest: plus(onHand, size(variance)) }
  const sum = plus(onHand, variance)
  const missing = max(ZERO, negative(sum))
  return { ...count, onHandAfter: max(ZERO, sum), missing, highest: max(sum, plus(onHand, missing)) }
}

export type CountRemarks = { note: string | undefined; reference: Reference | undefined }

/** Promises have given way before, where less is on hand than was reserved. */
export function applyCount(state: WorkingSet, place: Place, effect: CountEffect, remarks: CountRemarks): void {
  const { counted, at, variance, missing, nextCountAt } = effect
  const adjust = (delta: Quantity, instant: Instant | null) => recordVariance(state, place, delta, instant, remarks)
  const corrected = nextCountAt === null ? missing : negative(variance)
  // In before out, so that no balance passes below zero.
  if (corrected > 0) adjust(corrected, nextCountAt)
  adjust(variance, at)
  if (corrected < 0) adjust(corrected, nextCountAt)
  rememberCount(state, place, counted, at)
  const level = levelOrEmpty(state, place)
  const lastCountAt = Math.max(nextCountAt ?? at ?? state.now, level.countedAt ?? Number.NEGATIVE_INFINITY)
  putLevel(state, { ...level, countedAt: lastCountAt })
}

function recordVariance(
  state: WorkingSet,
  { itemId, locationId }: Place,
  variance: Quantity,
  occurredAt: Instant | null,
  remarks: CountRemarks,
): void {
  if (variance === ZERO) return
  const held = shelf('on_hand', locationId)
  const adjustment = outside('adjustment')
  recordCount(state, {
    itemId,
    quantity: size(variance),
    from: variance > 0 ? adjustment : held,
    to: variance > 0 ? held : adjustment,
    reason: 'cycle_count',
    occurredAt,
    ...remarks,
  })
}
