/** /v1/orders */
import { findOrder, listOrders, Optional } from 'holdfast'
import { commandRoute } from '../command-route.ts'
import { pageOf, ref } from '../openapi/answers.ts'
import { lookUpText } from '../path-parameters.ts'
import { listQuery, oneOf } from '../query-parameters.ts'
import { isRejection, queryRoute } from '../read-route.ts'
import type { RouteContext } from '../route-context.ts'

const tag = 'Orders'
const url = '/v1/orders'
const one = `${url}/:order`
const path = { order: 'order' }

export function orders(context: RouteContext): void {
  const { engine, config } = context
  commandRoute(context, {
    method: 'POST',
    url,
    tag,
    command: 'place_order',
    answer: ref('PlacedOrder'),
    location: (order) => `${url}/${encodeURIComponent(order.number)}`,
  })
  queryRoute(context, {
    url,
    tag,
    id: 'list_orders',
    summary: 'List orders.',
    query: listQuery(config, {
      state: Optional(oneOf(['placed', 'editing', 'approved', 'cancelled'], 'In this state')),
      fulfilment: Optional(oneOf(['unfulfilled', 'in_progress', 'fulfilled', 'not_required'], 'Fulfilled so far')),
      channel: Optional(lookUpText('Placed on this channel')),
    }),
    answer: pageOf('OrderSummary'),
    read: ({ query }) => listOrders(engine.database, query),
  })
  queryRoute(context, {
    url: one,
    tag,
    id: 'get_order',
    summary: 'One order with its lines, promises, shipments and transfers.',
    answer: ref('Order'),
    missing: 'order_not_found',
    read: ({ params }) => findOrder(engine.database, params.order!),
  })
  queryRoute(context, {
    url: `${one}/explanation`,
    tag,
    id: 'get_order_explanation',
    summary: 'Why each location was used for an order or was not.',
    answer: ref('OrderExplanation'),
    missing: 'order_not_found',
    read: async ({ params }) => {
      const order = await findOrder(engine.database, params.order!)
      if (!order || isRejection(order)) return order
      return { number: order.number, explanation: order.explanation }
    },
  })
  for (const verb of ['approve', 'cancel'] as const) {
    commandRoute(context, {
      method: 'POST',
      url: `${one}/${verb}`,
      tag,
      command: `${verb}_order`,
      path,
      answer: ref('OrderState'),
    })
  }
}
