/** /v1/shipments */
import { read } from '../read.ts'
import type { Resource } from '../route.ts'
import { write } from '../write.ts'

const url = '/v1/shipments'
const one = `${url}/:shipment`

export const shipments: Resource = {
  tag: 'Shipments',
  description: 'What leaves one location for one order.',
  routes: [
    read(url, 'list_shipments'),
    read(one, 'get_shipment'),
    write('PATCH', one, 'update_shipment'),
    write('POST', `${one}/hold`, 'hold_shipment'),
    write('POST', `${one}/release`, 'release_shipment'),
    write('POST', `${one}/pick`, 'pick_shipment'),
    write('POST', `${one}/pack`, 'pack_shipment'),
    write('POST', `${one}/ready`, 'ready_shipment'),
    write('POST', `${one}/ship`, 'ship_shipment'),
    write('POST', `${one}/unship`, 'unship_shipment'),
    write('POST', `${one}/deliver`, 'deliver_shipment'),
    write('POST', `${one}/ready-for-pickup`, 'ready_pickup'),
    write('POST', `${one}/picked-up`, 'complete_pickup'),
    write('POST', `${one}/extend-pickup`, 'extend_pickup'),
    write('POST', `${one}/reroute`, 'reroute_shipment'),
    write('POST', `${one}/cancel`, 'cancel_shipment'),
    write('POST', `${one}/decrement`, 'decrement_shipment'),
  ],
}
