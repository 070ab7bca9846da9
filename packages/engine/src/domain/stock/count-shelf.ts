/**
 * A count: so many were on the shelf at an instant.
 *
 * What occurred later applies on top of it, whenever it arrives. A count that is older than the last one has no word
 * about the shelf any more: its variance is recorded, and taken back at the instant of the newer count.
 */
import type { Instant } from '../kernel/instant.ts'
import { max, minus, negative, plus, type Quantity, size, ZERO } from '../kernel/quantity.ts'
import type { WorkingSet } from '../working-set.ts'
import { wasCountedAfter } from './inventory-level.ts'
import { recordCount } from './ledger.ts'
import { levelOrEmpty, type Place, putLevel } from './level-changes.ts'
import { outside, type Reference, shelf } from './movement.ts'

export type Count = {
  counted: Quantity
  /** Null: now. */
  at: Instant | null
  /** The instant as it was sent, under which the history was loaded: before a clock that is ahead was corrected. */
  declared: Instant | null
}

export type CountEffect = {
  at: Instant | null
  /** What the count found more (or less) than the ledger had at that instant. */
  variance: Quantity
  onHandAfter: Quantity
  /** The instant of a newer count, which has the last word about the shelf. */
  supersededAt: Instant | null
  /** The highest balance on the way. */
  highest: Quantity
}

export function effectOfCount(state: WorkingSet, place: Place, { counted, at, declared }: Count): CountEffect {
  const level = levelOrEmpty(state, place)
  const since = declared === null ? ZERO : state.changedAfter(place.itemId, place.locationId, declared)
  const variance = minus(plus(counted, since), level.onHand)
  const supersededAt = wasCountedAfter(level, at) ? level.countedAt : null
  const onHandAfter = supersededAt === null ? max(ZERO, plus(level.onHand, variance)) : level.onHand
  const highest = supersededAt === null ? onHandAfter : plus(level.onHand, size(variance))
  return { at, variance, onHandAfter, supersededAt, highest }
}

export type CountRemarks = { note: string | undefined; reference: Reference | undefined }

/** Promises have given way before, where less is on hand than was reserved. */
export function applyCount(state: WorkingSet, place: Place, effect: CountEffect, remarks: CountRemarks): void {
  const { at, variance, onHandAfter, supersededAt } = effect
  const adjust = (delta: Quantity, instant: Instant | null) => recordVariance(state, place, delta, instant, remarks)
  if (supersededAt === null) {
    adjust(minus(onHandAfter, levelOrEmpty(state, place).onHand), at)
  } else if (variance > 0) {
    adjust(variance, at)
    adjust(negative(variance), supersededAt)
  } else {
    // Back in before out, so that no balance passes below zero.
    adjust(negative(variance), supersededAt)
    adjust(variance, at)
  }
  putLevel(state, { ...levelOrEmpty(state, place), countedAt: supersededAt ?? at ?? state.now })
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
