/** /v1/returns */
import { read } from '../read.ts'
import type { Resource } from '../route.ts'
import { write } from '../write.ts'

const url = '/v1/returns'
const one = `${url}/:return`

export const returns: Resource = {
  tag: 'Returns',
  description: 'What customers send back.',
  routes: [
    read(url, 'list_returns'),
    write('POST', url, 'request_return', { location: (made) => `${url}/${encodeURIComponent(made.number)}` }),
    read(one, 'get_return'),
    write('PATCH', one, 'update_return'),
    write('POST', `${one}/approve`, 'approve_return'),
    write('POST', `${one}/ship`, 'ship_return'),
    write('POST', `${one}/receive`, 'receive_return'),
    write('POST', `${one}/restock`, 'restock_return'),
    write('POST', `${one}/reject`, 'reject_return'),
    write('POST', `${one}/exchange`, 'exchange_return'),
    write('POST', `${one}/cancel`, 'cancel_return'),
  ],
}
