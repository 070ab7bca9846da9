/** /v1/reservations */
import { read } from '../read.ts'
import type { Resource } from '../route.ts'
import { write } from '../write.ts'
import { MATCHED, REVISION } from './matched.ts'

const url = '/v1/reservations'
const one = `${url}/:reservation`

export const reservations: Resource = {
  tag: 'Reservations',
  description: 'Holds for an owner, until they expire or, if they are firm, until they are fulfilled or released.',
  routes: [
    write('POST', url, 'reserve_stock', { location: (reservation) => `${url}/${reservation.id}` }),
    read(url, 'list_reservations'),
    read(one, 'get_reservation', { headers: REVISION }),
    write('POST', `${one}/extend`, 'extend_reservation'),
    write('POST', `${one}/confirm`, 'confirm_reservation'),
    write('POST', `${one}/fulfil`, 'fulfil_reservation'),
    write('POST', `${one}/move`, 'move_reservation'),
    write('POST', `${one}/release`, 'release_reservation'),
    write('DELETE', one, 'release_reservation', { ...MATCHED, id: 'delete_reservation' }),
  ],
}
