/** /v1/stock-locations */

import { findLocation, listLocations, Optional } from 'holdfast'
import Type from 'typebox'
import { commandRoute } from '../command-route.ts'
import { pageOf, ref } from '../openapi/answers.ts'
import { listQuery } from '../query-parameters.ts'
import { queryRoute } from '../read-route.ts'
import type { RouteContext } from '../route-context.ts'

const tag = 'Stock locations'
const url = '/v1/stock-locations'

export function stockLocations(context: RouteContext): void {
  const { engine, config } = context
  commandRoute(context, {
    method: 'POST',
    url,
    tag,
    command: 'create_location',
    answer: ref('StockLocation'),
    location: (location) => `${url}/${encodeURIComponent(location.code)}`,
  })
  queryRoute(context, {
    url,
    tag,
    id: 'list_locations',
    summary: 'List stock locations.',
    query: listQuery(config, { active: Optional(Type.Boolean({ description: 'Active ones only, or inactive ones' })) }),
    answer: pageOf('StockLocation'),
    read: ({ query }) => listLocations(engine.database, query),
  })
  queryRoute(context, {
    url: `${url}/:location`,
    tag,
    id: 'get_location',
    summary: 'One stock location.',
    answer: ref('StockLocation'),
    missing: 'stock_location_not_found',
    read: ({ params }) => findLocation(engine.database, params.location!),
  })
  commandRoute(context, {
    method: 'PATCH',
    url: `${url}/:location`,
    tag,
    command: 'update_location',
    path: { location: 'location' },
    answer: ref('StockLocation'),
  })
}
