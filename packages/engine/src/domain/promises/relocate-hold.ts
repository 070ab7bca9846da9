import { locationCode } from '../names.ts'
import type { WorkingSet } from '../working-set.ts'
import { promisesOf } from './promises-of.ts'
import { mayRelocateAll, type Replacement, relocatePromise } from './relocate-promises.ts'
import { hasExpired, isOpen, NOBODY, type Reservation } from './reservation.ts'

/** What a hold has at a location that is replaced, and that it insists on it. What it was promised keeps its time. */
export function relocateHold(state: WorkingSet, held: Reservation, way: Replacement): void {
  const promises = promisesOf(state, held).filter(
    // What a transfer is to take along sets out from where it is.
    (item) => item.locationId === way.from && isOpen(item) && item.owner.kind === NOBODY.kind,
  )
  if (!mayRelocateAll(state, promises, way) || (promises.length === 0 && hasExpired(held, state.now))) return
  const instead = (locationId: string | null) => (locationId === way.from ? way.to : locationId)
  const lines = held.lines.map((line) => ({ ...line, locationId: instead(line.locationId) }))
  state.reservations.set(held.id, { ...held, locationId: instead(held.locationId), lines })
  for (const promise of promises) relocatePromise(state, promise, way)
  if (promises.length === 0) return
  state.emit('reservation_moved', held.id, { reference: held.reference, location: locationCode(state, way.to) })
}
