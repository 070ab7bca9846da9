import { reachesDocument } from '../../domain/reach.ts'
import { reject } from '../../errors.ts'
import { ReservationName } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ReservationView, reservationView } from '../../views/reservations.ts'
import { defineQuery, found } from '../define-query.ts'
import { type DocumentsStatement, readDocuments } from '../read-documents.ts'
import { uuidOf } from '../reference.ts'
import { RESERVATION_PARTS } from './reservation-parts.ts'

const RESERVATION: DocumentsStatement = {
  shown: `select * from holdfast.reservation where reference = $1 or id = $2::uuid
    order by reference = $1 desc, state = 'draft' desc, id desc limit 1`,
  parts: RESERVATION_PARTS,
}

/** By id; by reference the open draft, else the newest. */
export const getReservation = defineQuery({
  name: 'get_reservation',
  summary: 'One reservation.',
  input: () => Shape({ reservation: ReservationName }),
  mindsReach: true,
  answer: ReservationView,
  read: async (input, context) => {
    const state = await readDocuments(context, RESERVATION, [input.reservation, uuidOf(input.reservation)])
    const [reservation] = state.reservations.values()
    if (!reservation) return reject('reservation_not_found')
    const isReached = reachesDocument(state, context.reach, { kind: 'reservation', reference: reservation.id })
    return isReached ? found(reservationView(state, reservation)) : reject('out_of_reach')
  },
})
