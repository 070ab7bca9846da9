/**
 * Parts of a hold: so much of a line leaves the shelf, or is given back. Each part is judged against what the ones before
 * it left.
 */
import { setting } from '../configuration/settings.ts'
import { itemLayers } from '../configuration/settings-layers.ts'
import { min, minus, plus, type Quantity, sumOf, ZERO } from '../kernel/quantity.ts'
import type { Reference } from '../stock/movement.ts'
import type { WorkingSet } from '../working-set.ts'
import { fulfilPromise, releaseUnits } from './promise-changes.ts'
import { promisesOf } from './promises-of.ts'
import type { Reservation, ReservationItem } from './reservation.ts'
import { stockedUnits } from './reservation-line.ts'

/** So much of one line of a hold; `locationId` where only what stands there is meant. */
export type PartOfHold = { reservation: Reservation; line: number; amount: Quantity; locationId: string | null }

/** The first item of which a part asks more than there is, with how much there is. */
export type TooMuch = { itemId: string; requested: Quantity; available: Quantity }

/** Takes a part off the shelf. Only what is covered can leave. */
export function fulfilPart(state: WorkingSet, part: PartOfHold, reference: Reference): TooMuch | null {
  return eachOf(state, part, {
    has: (item) => item.reserved,
    take: (item, units) => fulfilPromise(state, item, reference, units),
    order: asMade,
  })
}

/** Gives a part back: promises of which some waits first, and those that were made last. */
export function releasePart(state: WorkingSet, part: PartOfHold): TooMuch | null {
  return eachOf(state, part, {
    has: (item) => plus(item.reserved, item.backordered),
    take: (item, units) => releaseUnits(state, item, units),
    order: waitingThenLast,
  })
}

type Step = {
  has: (item: ReservationItem) => Quantity
  take: (item: ReservationItem, units: Quantity) => void
  order: (a: ReservationItem, b: ReservationItem) => number
}

function asMade(a: ReservationItem, b: ReservationItem): number {
  return a.id < b.id ? -1 : 1
}

function waitingThenLast(a: ReservationItem, b: ReservationItem): number {
  return Number(b.backordered > 0) - Number(a.backordered > 0) || asMade(b, a)
}

function eachOf(state: WorkingSet, { reservation, line, amount, locationId }: PartOfHold, step: Step): TooMuch | null {
  for (const { itemId, units } of stockedUnits(reservation.lines[line]!, amount)) {
    const promises = promisesOf(state, reservation)
      .filter((item) => item.line === line && item.itemId === itemId)
      .filter((item) => locationId === null || item.locationId === locationId)
      .sort(step.order)
    const available = sumOf(promises.map(step.has))
    if (available < units && isCounted(state, itemId)) return { itemId, requested: units, available }
    let open = units
    for (const item of promises) {
      const taken = min(open, step.has(item))
      if (taken > ZERO) step.take(item, taken)
      open = minus(open, taken)
    }
  }
  return null
}

/** What is not counted is held without a record, so that any of it may leave or be given back. */
function isCounted(state: WorkingSet, itemId: string): boolean {
  return setting(itemLayers(state.configuration, itemId, undefined), 'tracked') === true
}
