/** /v1/stock-transfers */
import { read } from '../read.ts'
import type { Resource } from '../route.ts'
import { write } from '../write.ts'

const url = '/v1/stock-transfers'
const one = `${url}/:transfer`

export const stockTransfers: Resource = {
  tag: 'Stock transfers',
  description: 'Goods on their way between locations.',
  routes: [
    write('POST', url, 'create_transfer', {
      location: (transfer) => `${url}/${encodeURIComponent(transfer.number)}`,
    }),
    read(url, 'list_transfers'),
    read(one, 'get_transfer'),
    write('PATCH', one, 'update_transfer'),
    write('POST', `${one}/confirm`, 'confirm_transfer'),
    write('POST', `${one}/hold`, 'hold_transfer'),
    write('POST', `${one}/release`, 'release_transfer'),
    write('POST', `${one}/pick`, 'pick_transfer'),
    write('POST', `${one}/dispatch`, 'dispatch_transfer'),
    write('POST', `${one}/receive`, 'receive_transfer'),
    write('POST', `${one}/complete`, 'complete_transfer'),
    write('POST', `${one}/cancel`, 'cancel_transfer'),
  ],
}
