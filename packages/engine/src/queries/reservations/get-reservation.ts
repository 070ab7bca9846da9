import { ReservationName } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ReservationView, reservationView } from '../../views/reservations.ts'
import { defineQuery } from '../define-query.ts'
import { readDocument } from '../one-document.ts'
import type { DocumentsStatement } from '../read-documents.ts'
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
  read: (input, context) =>
    readDocument(context, input.reservation, {
      kind: 'reservation',
      statement: RESERVATION,
      rows: (state) => state.reservations.values(),
      missing: 'reservation_not_found',
      show: reservationView,
    }),
})
