/** /v1/sales-channels */
import { findChannel, listChannels } from 'holdfast'
import { commandRoute } from '../command-route.ts'
import { pageOf, ref } from '../openapi/answers.ts'
import { listQuery } from '../query-parameters.ts'
import { queryRoute } from '../read-route.ts'
import type { RouteContext } from '../route-context.ts'

const tag = 'Sales channels'
const url = '/v1/sales-channels'

export function salesChannels(context: RouteContext): void {
  const { engine, config } = context
  commandRoute(context, {
    method: 'POST',
    url,
    tag,
    command: 'create_channel',
    answer: ref('SalesChannel'),
    location: (channel) => `${url}/${encodeURIComponent(channel.code)}`,
  })
  queryRoute(context, {
    url,
    tag,
    id: 'list_channels',
    summary: 'List sales channels.',
    query: listQuery(config, {}),
    answer: pageOf('SalesChannel'),
    read: ({ query }) => listChannels(engine.database, query),
  })
  queryRoute(context, {
    url: `${url}/:channel`,
    tag,
    id: 'get_channel',
    summary: 'One sales channel.',
    answer: ref('SalesChannel'),
    missing: 'sales_channel_not_found',
    read: ({ params }) => findChannel(engine.database, params.channel!),
  })
  commandRoute(context, {
    method: 'PATCH',
    url: `${url}/:channel`,
    tag,
    command: 'update_channel',
    path: { channel: 'channel' },
    answer: ref('SalesChannel'),
  })
}
