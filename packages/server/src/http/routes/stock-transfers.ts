/** /v1/stock-transfers */
import { findTransfer } from 'holdfast'
import { commandRoute } from '../command-route.ts'
import { ref } from '../openapi/answers.ts'
import { queryRoute } from '../read-route.ts'
import type { RouteContext } from '../route-context.ts'

const tag = 'Stock transfers'
const one = '/v1/stock-transfers/:transfer'

export function stockTransfers(context: RouteContext): void {
  queryRoute(context, {
    url: one,
    tag,
    id: 'get_transfer',
    summary: 'One stock transfer.',
    answer: ref('StockTransfer'),
    missing: 'stock_transfer_not_found',
    read: ({ params }) => findTransfer(context.engine.database, params.transfer!),
  })
  for (const verb of ['dispatch', 'complete'] as const) {
    commandRoute(context, {
      method: 'POST',
      url: `${one}/${verb}`,
      tag,
      command: `${verb}_transfer`,
      path: { transfer: 'transfer' },
      answer: ref('StockTransferState'),
    })
  }
}
