/** /v1/reservations */
import { findReservation, listReservations, Optional } from 'holdfast'
import { commandRoute } from '../command-route.ts'
import { pageOf, ref } from '../openapi/answers.ts'
import { lookUpText } from '../path-parameters.ts'
import { listQuery, oneOf } from '../query-parameters.ts'
import { queryRoute } from '../read-route.ts'
import type { RouteContext } from '../route-context.ts'

const tag = 'Reservations'
const url = '/v1/reservations'
const one = `${url}/:reservation`
const path = { reservation: 'reservation' }

export function reservations(context: RouteContext): void {
  const { engine, config } = context
  commandRoute(context, {
    method: 'POST',
    url,
    tag,
    command: 'reserve_stock',
    answer: ref('ReservationMade'),
    location: (reservation) => `${url}/${reservation.id}`,
  })
  queryRoute(context, {
    url,
    tag,
    id: 'list_reservations',
    summary: 'List reservations.',
    query: listQuery(config, {
      reference: Optional(lookUpText('Of this owner')),
      state: Optional(oneOf(['draft', 'pending', 'fulfilled', 'released', 'expired'], 'In this state')),
      sku: Optional(lookUpText('That hold this item')),
    }),
    answer: pageOf('Reservation'),
    read: ({ query }) => listReservations(engine.database, query),
  })
  queryRoute(context, {
    url: one,
    tag,
    id: 'get_reservation',
    summary: 'One reservation.',
    answer: ref('Reservation'),
    missing: 'reservation_not_found',
    read: ({ params }) => findReservation(engine.database, params.reservation!),
  })
  commandRoute(context, {
    method: 'POST',
    url: `${one}/extend`,
    tag,
    command: 'extend_reservation',
    path,
    answer: ref('ReservationState'),
  })
  commandRoute(context, {
    method: 'POST',
    url: `${one}/release`,
    tag,
    command: 'release_reservation',
    path,
    answer: ref('ReservationState'),
  })
  commandRoute(context, {
    method: 'DELETE',
    url: one,
    tag,
    command: 'release_reservation',
    id: 'delete_reservation',
    path,
    answer: ref('ReservationState'),
  })
}
