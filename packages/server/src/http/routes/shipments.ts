/** /v1/shipments */
import { read } from '../read.ts'
import type { Resource } from '../route.ts'
import { write } from '../write.ts'

const one = '/v1/shipments/:shipment'

export const shipments: Resource = {
  tag: 'Shipments',
  description: 'What leaves one location for one order.',
  routes: [
    read(one, 'get_shipment'),
    write('POST', `${one}/ship`, 'ship_shipment'),
    write('POST', `${one}/decrement`, 'decrement_shipment'),
  ],
}
