/** /v1/inventory-levels */

import type { ChangesResult } from 'holdfast'
import { type CommandName, findLevel, listLevels, Mode, Optional, registry, Shape } from 'holdfast'
import Type, { type TArray, type TObject } from 'typebox'
import { commandRoute } from '../command-route.ts'
import { pageOf, ref } from '../openapi/answers.ts'
import { lookUpText } from '../path-parameters.ts'
import { withDetail } from '../problem.ts'
import { listQuery, skuList } from '../query-parameters.ts'
import { queryRoute } from '../read-route.ts'
import { oneOrManyChanges } from '../request-body.ts'
import { expectQuantity, quantityTag } from '../request-headers.ts'
import type { RouteContext } from '../route-context.ts'

const tag = 'Inventory levels'
const url = '/v1/inventory-levels'
const one = `${url}/:sku/:location`

export function inventoryLevels(context: RouteContext): void {
  const { engine, config } = context
  queryRoute(context, {
    url,
    tag,
    id: 'list_levels',
    summary: 'List inventory levels.',
    query: listQuery(config, {
      sku: Optional(skuList),
      location: Optional(lookUpText('At this location only')),
      below: Optional(Type.Number({ description: 'Where less than this is available' })),
    }),
    answer: pageOf('InventoryLevel'),
    read: ({ query }) => listLevels(engine.database, query),
  })
  commandRoute(context, {
    method: 'POST',
    url,
    tag,
    command: 'create_level',
    answer: ref('InventoryLevel'),
    location: (level) => `${url}/${encodeURIComponent(level.sku)}/${encodeURIComponent(level.location)}`,
  })
  for (const command of ['receive_stock', 'adjust_stock', 'set_stock', 'move_stock'] as const) {
    changesRoute(context, command)
  }
  oneLevel(context)
}

/** POST /v1/inventory-levels/receive, /adjust, /set, /move */
function changesRoute(
  context: RouteContext,
  command: 'receive_stock' | 'adjust_stock' | 'set_stock' | 'move_stock',
): void {
  const counts = command === 'set_stock'
  commandRoute(context, {
    method: 'POST',
    url: `${url}/${command.replace('_stock', '')}`,
    tag,
    command,
    answer: ref('Changes'),
    readBody: oneOrManyChanges,
    bodySchema: changesBody(command),
    refusals: counts ? ['precondition'] : [],
    show: showChanges,
    ...(counts && {
      applyHeaders: (input, request) => expectQuantity(input, request.headers['if-match']),
      requestHeaders: ['If-Match'] as const,
    }),
  })
}

/** One change by itself, or many. */
function changesBody(command: CommandName) {
  const input = registry.get(command)!.input as unknown as TObject
  const change = (input.properties.changes as TArray).items as TObject
  return Type.Union([Shape({ mode: Optional(Mode), ...change.properties }), input])
}

function showChanges(result: ChangesResult, pointerInBody: (pointer: string) => string) {
  const results = result.results.map((entry) =>
    entry.ok ? entry : { ...entry, ...withDetail(entry), pointer: pointerInBody(entry.pointer ?? '') },
  )
  return { ...result, results }
}

function oneLevel(context: RouteContext): void {
  const path = { sku: 'sku', location: 'location' }
  queryRoute(context, {
    url: one,
    tag,
    id: 'get_level',
    summary: 'The level of an item at a location. The entity tag is what is on hand.',
    answer: ref('InventoryLevel'),
    answerHeaders: { ETag: 'The quantity on hand in quotes, for If-Match' },
    missing: 'inventory_level_not_found',
    read: ({ params }) => findLevel(context.engine.database, { sku: params.sku!, location: params.location! }),
    headersOf: (level) => ({ etag: quantityTag(level.on_hand) }),
  })
  commandRoute(context, {
    method: 'PATCH',
    url: one,
    tag,
    command: 'update_level',
    path,
    answer: ref('InventoryLevel'),
  })
  commandRoute(context, { method: 'DELETE', url: one, tag, command: 'delete_level', path, answer: ref('DeletedLevel') })
}
