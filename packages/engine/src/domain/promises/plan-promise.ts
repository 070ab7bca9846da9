import { plan } from '../sourcing/plan.ts'
import type { Plan } from '../sourcing/vocabulary.ts'
import type { WorkingSet } from '../working-set.ts'
import type { AskedLine } from './asked-line.ts'
import { candidateLocations, type Sourcing } from './candidate-locations.ts'
import { linesThatMayBeOrdered } from './order-quantities.ts'
import { ownHold } from './own-hold.ts'
import { promisesOf } from './promises-of.ts'
import type { Reservation } from './reservation.ts'
import { sharedBackorderRoom } from './shared-backorder-room.ts'
import { type SourcingWishes, sourcingPolicy } from './sourcing-policy.ts'
import { stockReader } from './stock-reader.ts'

/** The planner's answer for lines, whether or not they can be promised: what the asker holds already is given back to
 * the asker first. Where less is promised than was asked for, it is an amount that could have been ordered. */
export function planPromise(
  state: WorkingSet,
  asker: { lines: readonly AskedLine[]; hold: Reservation | undefined },
  sourcing: Sourcing,
  wishes: SourcingWishes = {},
): Plan {
  const { configuration } = state
  const own = asker.hold && ownHold(promisesOf(state, asker.hold))
  const levelAt = (itemId: string, locationId: string) => state.level(itemId, locationId)
  const backorderRoomInAll = sharedBackorderRoom(configuration, sourcing, levelAt, own)
  const planOf = (lines: readonly AskedLine[]) =>
    plan(
      lines.flatMap((line) => line.demands),
      candidateLocations(configuration, sourcing.model),
      stockReader(configuration, sourcing.model, levelAt, own),
      { ...sourcingPolicy(configuration, sourcing, wishes), backorderRoomInAll },
    )
  const asked = planOf(asker.lines)
  let planned = asked
  const lower = (lines: readonly AskedLine[]) =>
    wishes.partial ? linesThatMayBeOrdered(configuration, sourcing.model, lines, planned) : null
  // What one item goes without may serve another one, so that the amounts are looked at again.
  for (let lines = lower(asker.lines); lines !== null; lines = lower(lines)) planned = planOf(lines)
  return { ...planned, shortages: asked.shortages }
}
