/** What stands in the way of taking levels away. */

import type { ErrorCode } from '../engine-vocabulary.ts'
import { Refused } from '../refused.ts'
import { backordered, counts, reserved } from '../reservations/promises.ts'
import type { Reservation } from '../reservations/reservation.ts'
import type { World } from '../world.ts'
import { incoming } from './incoming.ts'
import { balance, SHELVES } from './ledger.ts'
import type { Level } from './level.ts'

export function isPromised(world: World, { item, location }: Level): boolean {
  return reserved(world, item, location) + backordered(world, item, location) + incoming(world, item, location) > 0
}

export function isBare(world: World, { item, location }: Level): boolean {
  return SHELVES.every((shelf) => balance(world, item, `${shelf}@${location}`) === 0)
}

/** Promises are kept; goods are written off where that is asked for. */
export function refuseStanding(
  world: World,
  levels: readonly Level[],
  {
    isNamed,
    inUse,
    notEmpty,
    force,
  }: { isNamed: boolean; inUse: ErrorCode; notEmpty: ErrorCode; force?: boolean | undefined },
): void {
  if (isNamed || levels.some((level) => isPromised(world, level))) throw new Refused(inUse)
  if (!force && levels.some((level) => !isBare(world, level))) throw new Refused(notEmpty)
}

/** Holds that count, and orders that have not had everything. */
export function openReservations(world: World): Reservation[] {
  return world.reservations.filter(
    (held) => held.state === 'pending' || (held.state === 'draft' && counts(world, held)),
  )
}
