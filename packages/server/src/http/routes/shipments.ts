/** /v1/shipments */
import { findShipment } from 'holdfast'
import { commandRoute } from '../command-route.ts'
import { ref } from '../openapi/answers.ts'
import { queryRoute } from '../read-route.ts'
import type { RouteContext } from '../route-context.ts'

const tag = 'Shipments'
const one = '/v1/shipments/:shipment'

export function shipments(context: RouteContext): void {
  queryRoute(context, {
    url: one,
    tag,
    id: 'get_shipment',
    summary: 'One shipment.',
    answer: ref('Shipment'),
    missing: 'shipment_not_found',
    read: ({ params }) => findShipment(context.engine.database, params.shipment!),
  })
  for (const verb of ['ship', 'decrement'] as const) {
    commandRoute(context, {
      method: 'POST',
      url: `${one}/${verb}`,
      tag,
      command: `${verb}_shipment`,
      path: { shipment: 'shipment' },
      answer: ref('ShipmentState'),
    })
  }
}
