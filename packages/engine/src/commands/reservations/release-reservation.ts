import { shown, whole } from '../../domain/footprint.ts'
import { minus, quantity, toUnits } from '../../domain/kernel/quantity.ts'
import { closeHold, endHold } from '../../domain/promises/holds.ts'
import { type PartOfHold, releasePart } from '../../domain/promises/part-of-hold.ts'
import { promisesOf } from '../../domain/promises/promises-of.ts'
import { hasExpired, isHold, isOpen, type Reservation } from '../../domain/promises/reservation.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import { reject } from '../../errors.ts'
import { expectedRevision, refuseStale } from '../../requests/expected-revision.ts'
import { eachPart, partLines } from '../../requests/parts-of-holds.ts'
import { ReservationName } from '../../shapes/names.ts'
import { PartsOfHold } from '../../shapes/requested-lines.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ReservationView, reservationView } from '../../views/reservations.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Gives a hold back, or parts of its lines. All of it asked for a second time, or after it has expired, it does nothing. */
export const releaseReservation = defineCommand({
  name: 'release_reservation',
  summary: 'Give a hold back, in whole or in part; what was held covers waiting backorders, or is free.',
  lane: 'stock',
  answer: ReservationView,
  input: Shape({ reservation: ReservationName, ...expectedRevision, lines: Optional(PartsOfHold) }),
  weight: (input) => input.lines?.length ?? 1,
  footprint: (input) => ({ documents: [shown(whole('reservation', input.reservation))] }),
  decide: (input, state) => {
    const held = state.reservation(input.reservation)
    if (!held) return reject('reservation_not_found')
    const stale = refuseStale(held, input)
    if (stale) return stale
    const isOver = hasExpired(held, state.now)
    if (input.lines && (held.state === 'expired' || isOver)) return reject('reservation_expired')
    const isClosed = held.state === 'pending' || held.state === 'fulfilled' || input.lines !== undefined
    if (!isHold(held) && isClosed) return reject('reservation_closed', { data: { state: held.state } })
    const parts = { reservation: held, parts: input.lines ?? [] }
    const given = eachPart(state, parts, 'more_than_held', (part) => releasePart(state, part))
    if (!given.ok) return given
    // From here on the hold is given back.
    if (input.lines) afterParts(state, held, given.done)
    else if (isHold(held)) endHold(state, held, isOver ? 'expired' : 'released')
    return accept(() => reservationView(state, state.reservations.get(held.id)!))
  },
})

function afterParts(state: WorkingSet, held: Reservation, parts: readonly PartOfHold[]): void {
  const lines = held.lines.map((line, index) => {
    const given = parts.filter((part) => part.line === index)
    const left = given.reduce((sum, { amount }) => minus(sum, amount), quantity(line.quantity))
    return { ...line, quantity: toUnits(left) }
  })
  const lessened = { ...held, lines }
  state.reservations.set(held.id, lessened)
  const { reference } = held
  if (!promisesOf(state, held).some(isOpen)) closeHold(state, lessened, 'released')
  else state.emit('reservation_partly_released', held.id, { reference, lines: partLines(parts) })
}
