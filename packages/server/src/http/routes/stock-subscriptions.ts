/** /v1/stock-subscriptions */
import { read } from '../read.ts'
import type { Resource } from '../route.ts'
import { write } from '../write.ts'

const url = '/v1/stock-subscriptions'

export const stockSubscriptions: Resource = {
  tag: 'Stock subscriptions',
  description: 'Who wants to be told when something can be had again.',
  routes: [
    read(url, 'list_stock_subscriptions'),
    write('POST', url, 'subscribe_stock'),
    write('DELETE', `${url}/:subscription`, 'unsubscribe_stock'),
  ],
}
