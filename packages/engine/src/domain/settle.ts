/**
 * The end of every command: whatever has become promisable covers those who wait, whoever waited hears of it, and each level
 * that has changed is checked and told of, once. What has become free and nobody waits for there is offered to those who
 * wait elsewhere.
 */
import { assert } from '../errors.ts'
import { followCover } from './orders/follow-cover.ts'
import { fillBackorders } from './promises/fill-backorders.ts'
import { offerFreedUnits, offerUnits } from './promises/offer-freed-units.ts'
import { releasePromise } from './promises/promise-changes.ts'
import { releaseFromWaiting } from './promises/release-from-waiting.ts'
import { hasExpired, isOpen } from './promises/reservation.ts'
import { announceLevel } from './stock/announce-level.ts'
import { holdBackSafetyStock } from './stock/hold-back-safety-stock.ts'
import { free, type InventoryLevel, levelKey } from './stock/inventory-level.ts'
import type { WorkingSet } from './working-set.ts'

/** Where the changes of a command begin. */
export type Beginning = { levels: number; coverChanges: number; freedBefore: number }

export function beginningOf(state: WorkingSet): Beginning {
  return {
    levels: state.levels.mark(),
    coverChanges: state.coverChanges.mark(),
    freedBefore: state.freedBefore.mark(),
  }
}

export function settle(state: WorkingSet, since: Beginning): void {
  settleWithin(state, since)
  for (const change of state.levels.changesSince(since.levels)) offerFreedUnits(state, change)
  for (const { itemId, locationId } of state.freedBefore.entries.slice(since.freedBefore)) {
    const level = state.levels.get(levelKey(itemId, locationId))
    if (level) offerUnits(state, level)
  }
}

/** All but what concerns other levels. */
function settleWithin(state: WorkingSet, since: Beginning): void {
  for (const { key } of state.levels.changesSince(since.levels)) {
    applySettings(state, key)
    fillBackorders(state, key)
  }
  followCover(state, state.coverChanges.entries.slice(since.coverChanges))
  for (const change of state.levels.changesSince(since.levels)) {
    if (change.after) assertLevel(change.after)
    announceLevel(state, change)
  }
}

/** What the settings in force mean for a level. */
function applySettings(state: WorkingSet, key: string): void {
  holdBackSafetyStock(state, key)
  releaseFromWaiting(state, key)
}

/**
 * Folds in, before the first decision, what has become true without any command: the settings in force, and the end of
 * drafts, which do not count any more. Their documents are closed by the sweeper, who also offers their units elsewhere, as
 * the follow-up of changed settings offers what they let go: so nothing depends on who touches a level meanwhile.
 */
export function bringUpToDate(state: WorkingSet): void {
  const since = beginningOf(state)
  for (const key of state.levels.keys()) applySettings(state, key)
  for (const item of state.reservationItems.values()) {
    if (isOpen(item) && hasExpired(item, state.now)) releasePromise(state, item)
  }
  settleWithin(state, since)
}

function assertLevel(level: InventoryLevel): void {
  assert(level.reserved >= 0 && level.reserved <= level.onHand, 'I3: what is reserved is on hand')
  assert(
    level.backordered >= 0 && (level.backordered === 0 || free(level) <= level.heldBack),
    'I4: nobody waits while something promisable is free',
  )
  assert(level.incoming >= 0, 'incoming is never negative')
}
