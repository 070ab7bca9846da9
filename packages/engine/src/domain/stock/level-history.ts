/**
 * What the accounts of a level held at earlier instants, as far as the commands of a batch ask.
 *
 * The time since the earliest instant that a command names is cut into stretches, at every instant at which the batch may
 * record something: those that commands name, the counts that come next after them, and now. Of each stretch the
 * database says how much an account changed in it, and how low it stood; so what is read does not grow with what
 * happened. What the batch itself records stands at the beginnings of stretches, and is added in past-balances.ts.
 */
import type { Instant } from '../kernel/instant.ts'
import type { Quantity } from '../kernel/quantity.ts'
import type { ShelfAccount } from './movement.ts'

/** From an instant to the beginning of the next stretch; the last one has no end. */
export type Stretch = { from: Instant; accounts: Record<ShelfAccount, StretchOfAccount> }

/** `lowest` is the lowest that the account stood at the end of any instant, measured from where it stood before the
 * stretch, and `lowestAt` the first such instant. */
export type StretchOfAccount = { changed: Quantity; lowest: Quantity; lowestAt: Instant }

export type LevelHistory = {
  /** Those that commands name. */
  instants: readonly Instant[]
  /** Oldest first. */
  stretches: readonly Stretch[]
  /** Of each instant that a command names, the next count at it and the next after it. */
  counts: readonly Instant[]
  /** When something came to on_hand, or it was counted, for the first time; null: never yet. */
  knownSince: Instant | null
}
