/** /v1/movements */
import { listMovements, Optional } from 'holdfast'
import { pageOf } from '../openapi/answers.ts'
import { lookUpText } from '../path-parameters.ts'
import { instantText, listQuery, oneOf } from '../query-parameters.ts'
import { queryRoute } from '../read-route.ts'
import type { RouteContext } from '../route-context.ts'

export function movements(context: RouteContext): void {
  const { engine, config } = context
  queryRoute(context, {
    url: '/v1/movements',
    tag: 'Movements',
    id: 'list_movements',
    summary: 'The ledger: what left which account for which, why, by whom and when.',
    query: listQuery(config, {
      sku: Optional(lookUpText('Of this item')),
      location: Optional(lookUpText('From or to this location')),
      reason: Optional(lookUpText('For this reason')),
      reference_type: Optional(lookUpText('Because of a document of this kind')),
      reference_id: Optional(lookUpText('Because of the document with this id')),
      occurred_from: Optional(instantText('Occurred at this instant or later')),
      occurred_to: Optional(instantText('Occurred before this instant')),
      order: Optional(oneOf(['asc', 'desc'], 'asc: the oldest record first, which is the default; desc: the newest')),
    }),
    answer: pageOf('Movement'),
    read: ({ query }) => listMovements(engine.database, query),
  })
}
