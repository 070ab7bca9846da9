import { reject } from '../../errors.ts'
import type { EventName } from '../../events/catalogue.ts'
import type { DocumentKind } from '../documents/document-kind.ts'
import type { Entered } from '../kernel/transitions.ts'
import { RESERVATION_TRANSITIONS, type Reservation } from './reservation.ts'

type EnteredState = Entered<typeof RESERVATION_TRANSITIONS>

const EVENT_OF = {
  pending: 'reservation_pending',
  fulfilled: 'reservation_fulfilled',
  released: 'reservation_released',
  expired: 'reservation_expired',
} as const satisfies Record<EnteredState, EventName>

export const RESERVATION: DocumentKind<Reservation, EnteredState> = {
  name: 'reservation',
  transitions: RESERVATION_TRANSITIONS,
  table: (state) => state.reservations,
  find: (state, reference) => state.reservation(reference),
  notFound: () => reject('reservation_not_found'),
  conflict: (reservation) => reject('reservation_closed', { data: { state: reservation.state } }),
  announce: (state, reservation) =>
    state.emit(EVENT_OF[reservation.state], reservation.id, { reference: reservation.reference }),
}
