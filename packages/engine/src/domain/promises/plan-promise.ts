import { plan } from '../sourcing/plan.ts'
import type { Demand, Plan } from '../sourcing/vocabulary.ts'
import type { WorkingSet } from '../working-set.ts'
import type { AskedLine } from './asked-line.ts'
import { candidateLocations, type Sourcing } from './candidate-locations.ts'
import { linesThatMayBeOrdered } from './order-quantities.ts'
import { type OwnHold, ownHold } from './own-hold.ts'
import { promisesOf } from './promises-of.ts'
import { isOpen, type Reservation, type ReservationItem } from './reservation.ts'
import { sharedBackorderRoom } from './shared-backorder-room.ts'
import { type SourcingWishes, sourcingPolicy } from './sourcing-policy.ts'
import { stockReader } from './stock-reader.ts'

export type Asker = { lines: readonly AskedLine[]; holds: readonly Reservation[] }

/** The planner's answer for lines, whether or not they can be promised: what the asker holds already is given back to
 * the asker first. Where less is promised than was asked for, it is an amount that could have been ordered. */
export function planPromise(state: WorkingSet, asker: Asker, sourcing: Sourcing, wishes: SourcingWishes = {}): Plan {
  const own = ownHold(heldBy(state, asker))
  const planOf = (lines: readonly AskedLine[]) =>
    planDemands(state, { demands: demandsOf({ lines }), own }, sourcing, wishes)
  const asked = planOf(asker.lines)
  let planned = asked
  const lower = (lines: readonly AskedLine[]) =>
    wishes.partial ? linesThatMayBeOrdered(state.configuration, sourcing.model, lines, planned) : null
  // What one item goes without may serve another one, so that the amounts are looked at again.
  for (let lines = lower(asker.lines); lines !== null; lines = lower(lines)) planned = planOf(lines)
  return { ...planned, shortages: asked.shortages }
}

export function planDemands(
  state: WorkingSet,
  { demands, own }: { demands: readonly Demand[]; own: OwnHold },
  sourcing: Sourcing,
  wishes: SourcingWishes = {},
): Plan {
  const { configuration } = state
  const levelAt = (itemId: string, locationId: string) => state.level(itemId, locationId)
  const backorderRoomInAll = sharedBackorderRoom(configuration, sourcing, levelAt, own)
  return plan(
    demands,
    candidateLocations(configuration, sourcing.model),
    stockReader(configuration, sourcing.model, levelAt, own),
    { ...sourcingPolicy(configuration, sourcing, wishes), backorderRoomInAll },
  )
}

export function demandsOf({ lines }: Pick<Asker, 'lines'>): Demand[] {
  return lines.flatMap((line) => line.demands)
}

/** What the asker's holds still have. */
export function heldBy(state: WorkingSet, { holds }: Asker): ReservationItem[] {
  return holds.flatMap((hold) => promisesOf(state, hold)).filter(isOpen)
}
