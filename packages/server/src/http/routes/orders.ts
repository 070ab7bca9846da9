/** /v1/orders */
import { read } from '../read.ts'
import type { Resource } from '../route.ts'
import { write } from '../write.ts'

const url = '/v1/orders'
const one = `${url}/:order`

export const orders: Resource = {
  tag: 'Orders',
  description: 'What a customer was promised.',
  routes: [
    write('POST', url, 'place_order', { location: (order) => `${url}/${encodeURIComponent(order.number)}` }),
    read(url, 'list_orders'),
    read(one, 'get_order'),
    read(`${one}/explanation`, 'get_order_explanation'),
    write('PATCH', one, 'update_order'),
    write('POST', `${one}/approve`, 'approve_order'),
    write('POST', `${one}/decrement`, 'decrement_order_lines'),
    write('POST', `${one}/edit`, 'edit_order'),
    write('POST', `${one}/edit/start`, 'start_order_edit'),
    write('POST', `${one}/edit/stop`, 'stop_order_edit'),
    write('POST', `${one}/edit/abandon`, 'abandon_order_edit'),
    write('POST', `${one}/give-up`, 'give_up_order_lines'),
    write('POST', `${one}/cancel`, 'cancel_order'),
    write('POST', `${one}/resume`, 'resume_order'),
  ],
}
