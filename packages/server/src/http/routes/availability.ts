/** /v1/availability */

import { ChannelCode, Optional, availability as readAvailability, reject, Shape, Sku } from 'holdfast'
import Type from 'typebox'
import { ref } from '../openapi/answers.ts'
import { lookUpText } from '../path-parameters.ts'
import { skuList } from '../query-parameters.ts'
import { queryRoute, readRoute } from '../read-route.ts'
import type { RouteContext } from '../route-context.ts'

const tag = 'Availability'
const url = '/v1/availability'

export function availability(context: RouteContext): void {
  const { engine, config } = context
  const skusMax = config.limits.skus_per_availability_max
  const read = (skus: readonly string[], channel: string | undefined) => {
    if (skus.length >= 1 && skus.length <= skusMax) {
      return readAvailability(engine.database, { skus: [...skus], ...(channel !== undefined && { channel }) })
    }
    const detail = `takes 1 to ${skusMax} SKUs at a time`
    return Promise.resolve(reject('invalid_request', { errors: [{ pointer: '/skus', detail }] }))
  }
  queryRoute(context, {
    url,
    tag,
    id: 'get_availability',
    summary: 'What can be sold of items on a channel, and from where.',
    query: Shape({
      sku: Optional(skuList),
      skus: Optional(Type.String({ maxLength: 100_000, pattern: '^[^\\u0000]*$', description: 'Separated by commas' })),
      channel: Optional(lookUpText('Code or id of a sales channel; left out: the default channel')),
    }),
    answer: ref('Availability'),
    read: ({ query }) => read([...(query.sku ?? []), ...splitSkus(query.skus)], query.channel),
  })
  readRoute(context, {
    url,
    tag,
    id: 'post_availability',
    summary: 'The same for more SKUs than fit into an address.',
    body: Shape({ skus: Type.Array(Sku, { minItems: 1, maxItems: skusMax }), channel: Optional(ChannelCode) }),
    answer: ref('Availability'),
    read: (body) => read(body.skus, body.channel),
  })
}

function splitSkus(skus: string | undefined): string[] {
  return (skus ?? '')
    .split(',')
    .map((sku) => sku.trim())
    .filter((sku) => sku !== '')
}
