/** /v1/inventory-models */
import { findModel, listModels } from 'holdfast'
import { commandRoute } from '../command-route.ts'
import { pageOf, ref } from '../openapi/answers.ts'
import { listQuery } from '../query-parameters.ts'
import { queryRoute } from '../read-route.ts'
import type { RouteContext } from '../route-context.ts'

const tag = 'Inventory models'
const url = '/v1/inventory-models'

export function inventoryModels(context: RouteContext): void {
  const { engine, config } = context
  commandRoute(context, {
    method: 'POST',
    url,
    tag,
    command: 'create_model',
    answer: ref('InventoryModel'),
    location: (model) => `${url}/${encodeURIComponent(model.code)}`,
  })
  queryRoute(context, {
    url,
    tag,
    id: 'list_models',
    summary: 'List inventory models.',
    query: listQuery(config, {}),
    answer: pageOf('InventoryModel'),
    read: ({ query }) => listModels(engine.database, query),
  })
  queryRoute(context, {
    url: `${url}/:model`,
    tag,
    id: 'get_model',
    summary: 'One inventory model.',
    answer: ref('InventoryModel'),
    missing: 'inventory_model_not_found',
    read: ({ params }) => findModel(engine.database, params.model!),
  })
  commandRoute(context, {
    method: 'PATCH',
    url: `${url}/:model`,
    tag,
    command: 'update_model',
    path: { model: 'model' },
    answer: ref('InventoryModel'),
  })
}
