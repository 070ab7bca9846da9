import type { Configuration } from '../configuration/configuration.ts'
import { plus, ZERO } from '../kernel/quantity.ts'
import { plan } from '../sourcing/plan.ts'
import type { Demand, Plan } from '../sourcing/vocabulary.ts'
import type { InventoryLevel } from '../stock/inventory-level.ts'
import type { WorkingSet } from '../working-set.ts'
import type { AskedLine } from './asked-line.ts'
import { candidateLocations, type Sourcing } from './candidate-locations.ts'
import { inAmountsThatMayBeOrdered } from './order-quantities.ts'
import { heldAt, type OwnHold, ownHold } from './own-hold.ts'
import { promisesOf } from './promises-of.ts'
import { isOpen, type Reservation, type ReservationItem } from './reservation.ts'
import { sharedBackorderRoom } from './shared-backorder-room.ts'
import { type SourcingWishes, sourcingPolicy } from './sourcing-policy.ts'
import { type StockThere, stockReader } from './stock-reader.ts'

export type Asker = { lines: readonly AskedLine[]; holds: readonly Reservation[] }

/** The planner's answer for lines, whether or not they can be promised: what the asker holds already is given back to
 * the asker first. Where less is promised than was asked for, it is an amount that could have been ordered. */
export function planPromise(state: WorkingSet, asker: Asker, sourcing: Sourcing, wishes: SourcingWishes = {}): Plan {
  const own = ownHold(heldBy(state, asker))
  const planOf = (lines: readonly AskedLine[]) =>
    planDemands(state, { demands: demandsOf({ lines }), own }, sourcing, wishes)
  return wishes.partial
    ? inAmountsThatMayBeOrdered(state.configuration, sourcing.model, asker.lines, planOf)
    : planOf(asker.lines)
}

/** `promised`: by level, what was planned for other lines of the request and stands on no level yet. */
export type Demanded = { demands: readonly Demand[]; own: OwnHold; promised?: OwnHold }

export function planDemands(
  state: WorkingSet,
  { demands, own, promised }: Demanded,
  sourcing: Sourcing,
  wishes: SourcingWishes = {},
): Plan {
  const { configuration } = state
  const there = { levelAt: levelsWith(state, promised), isStocked: (itemId: string) => state.isStocked(itemId) }
  return planOnShelves({ configuration, there, own }, demands, sourcing, wishes)
}

/** What stands where, whoever has looked; of it the asker holds its own already. */
export type Shelves = { configuration: Configuration; there: StockThere; own?: OwnHold }

export function planOnShelves(
  { configuration, there, own = new Map() }: Shelves,
  demands: readonly Demand[],
  sourcing: Omit<Sourcing, 'channel'>,
  wishes: SourcingWishes = {},
): Plan {
  const inAll = sharedBackorderRoom(configuration, sourcing, there.levelAt, own)
  const backorderRoomInAll = wishes.stockOnly ? () => ZERO : inAll
  return plan(
    demands,
    candidateLocations(configuration, sourcing.model),
    stockReader(configuration, sourcing.model, there, own),
    { ...sourcingPolicy(configuration, sourcing, wishes), backorderRoomInAll },
  )
}

function levelsWith(state: WorkingSet, promised: OwnHold = new Map()) {
  return (itemId: string, locationId: string): InventoryLevel | undefined => {
    const level = state.level(itemId, locationId)
    if (!level || promised.size === 0) return level
    const more = heldAt(promised, itemId, locationId)
    const reserved = plus(level.reserved, more.reserved)
    return { ...level, reserved, backordered: plus(level.backordered, more.backordered) }
  }
}

export function demandsOf({ lines }: Pick<Asker, 'lines'>): Demand[] {
  return lines.flatMap((line) => line.demands)
}

/** What the asker's holds still have. */
export function heldBy(state: WorkingSet, { holds }: Asker): ReservationItem[] {
  return holds.flatMap((hold) => promisesOf(state, hold)).filter(isOpen)
}
