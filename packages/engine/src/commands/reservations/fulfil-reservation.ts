import { shown, whole } from '../../domain/footprint.ts'
import { plus } from '../../domain/kernel/quantity.ts'
import { closeHold } from '../../domain/promises/holds.ts'
import { fulfilPart } from '../../domain/promises/part-of-hold.ts'
import { fulfilPromise } from '../../domain/promises/promise-changes.ts'
import { promisesOf } from '../../domain/promises/promises-of.ts'
import { hasExpired, isFirm, isOpen, type Reservation } from '../../domain/promises/reservation.ts'
import type { Reference } from '../../domain/stock/movement.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import { type Rejection, reject } from '../../errors.ts'
import { amounts, eachPart, partLines } from '../../requests/parts-of-holds.ts'
import { ReservationName } from '../../shapes/names.ts'
import { PartsOfHold } from '../../shapes/requested-lines.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ReservationView, reservationView } from '../../views/reservations.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * What a firm hold has leaves the shelf for good, all of it or parts of lines: one movement per promise. Only what is
 * covered can leave. A hold that has left as a whole does nothing when it is asked again.
 */
export const fulfilReservation = defineCommand({
  name: 'fulfil_reservation',
  summary: 'Take what a firm hold has off the shelf, in whole or in part.',
  lane: 'stock',
  answer: ReservationView,
  input: Shape({ reservation: ReservationName, lines: Optional(PartsOfHold) }),
  weight: (input) => input.lines?.length ?? 1,
  footprint: (input) => ({ documents: [shown(whole('reservation', input.reservation))] }),
  decide: (input, state) => {
    const held = state.reservation(input.reservation)
    if (!held) return reject('reservation_not_found')
    const isDone = held.state === 'fulfilled' && held.orderId === null && input.lines === undefined
    if (isDone) return accept(() => reservationView(state, held))
    if (held.state === 'draft')
      return reject(hasExpired(held, state.now) ? 'reservation_expired' : 'reservation_not_firm')
    if (!isFirm(held)) return reject('reservation_closed', { data: { state: held.state } })
    const reference = { type: 'reservation', id: held.reference }
    const taken = input.lines
      ? eachPart(state, { reservation: held, parts: input.lines }, 'insufficient_stock', (part) =>
          fulfilPart(state, part, reference),
        )
      : fulfilAll(state, held, reference)
    if (!taken.ok) return taken
    // From here on the units have left.
    if (!promisesOf(state, held).some(isOpen)) closeHold(state, held, 'fulfilled')
    else {
      const lines = partLines(taken.done)
      state.emit('reservation_partly_fulfilled', held.id, { reference: held.reference, lines })
    }
    return accept(() => reservationView(state, state.reservations.get(held.id)!))
  },
})

function fulfilAll(state: WorkingSet, held: Reservation, reference: Reference): { ok: true; done: [] } | Rejection {
  const promises = promisesOf(state, held)
  const waiting = promises.filter((item) => item.backordered > 0)
  if (waiting.length > 0) {
    const errors = waiting.map(({ itemId, line, reserved, backordered }) => ({
      pointer: '/reservation',
      code: 'insufficient_stock' as const,
      ...amounts(state, { itemId, requested: plus(reserved, backordered), available: reserved }),
      lines: [line],
    }))
    return reject('insufficient_stock', { errors })
  }
  for (const item of promises) fulfilPromise(state, item, reference)
  return { ok: true, done: [] }
}
