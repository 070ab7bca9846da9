/** Which units of several promises are taken when only some of them are wanted. */
import { min, minus, type Quantity, sumOf, ZERO } from '../kernel/quantity.ts'
import type { ReservationItem } from './reservation.ts'

/** How units of a promise stand. */
export type Standing = 'backordered' | 'reserved' | 'uncounted' | 'fulfilled'

export type ChosenUnits = { promise: ReservationItem; standing: Standing; quantity: Quantity }

/** Who waits goes first, so that what is covered stays; and what has left the shelf last of all. */
export const WAITING_FIRST: readonly Standing[] = ['backordered', 'reserved', 'uncounted', 'fulfilled']

/** So many units, those of the first standing first, and of the first promise. */
export function chooseUnits(
  promises: readonly ReservationItem[],
  quantity: Quantity,
  standings: readonly Standing[] = WAITING_FIRST,
): ChosenUnits[] {
  let open = quantity
  return standings.flatMap((standing) =>
    promises.flatMap((promise): ChosenUnits[] => {
      const chosen = min(open, promise[standing])
      open = minus(open, chosen)
      return chosen === ZERO ? [] : [{ promise, standing, quantity: chosen }]
    }),
  )
}

export function unitsOf(promises: readonly ReservationItem[], standings = WAITING_FIRST): Quantity {
  return sumOf(promises.flatMap((promise) => standings.map((standing) => promise[standing])))
}
