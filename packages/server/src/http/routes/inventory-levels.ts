/** /v1/inventory-levels */
import type { FastifyRequest } from 'fastify'
import { type ChangesView, commands, Mode, Optional, Shape, type UnassignmentsView } from 'holdfast'
import Type, { type TArray, type TObject } from 'typebox'
import { withDetail } from '../error-words.ts'
import { read } from '../read.ts'
import { oneOrManyChanges } from '../request-body.ts'
import { expectQuantity, expectTag, quantityTag } from '../request-headers.ts'
import type { Resource, Route } from '../route.ts'
import { write } from '../write.ts'

const url = '/v1/inventory-levels'
const one = `${url}/:sku/:location`

/** POST /v1/inventory-levels/receive, and so on. A count may say by If-Match what it expects to find. */
function changesRoute(verb: 'receive' | 'adjust' | 'set' | 'move'): Route {
  return write('POST', `${url}/${verb}`, `${verb}_stock`, {
    body: { schema: changesBody(`${verb}_stock`), read: oneOrManyChanges },
    show: showChanges,
    ...(verb === 'set' && {
      refusals: ['precondition'],
      header: { name: 'If-Match', apply: (input, request) => expectQuantity(input, request.headers['if-match']) },
    }),
  })
}

/** One change by itself, or many. */
function changesBody(command: `${'receive' | 'adjust' | 'set' | 'move'}_stock`) {
  const input = commands.get(command)!.input as TObject
  const change = (input.properties.changes as TArray).items as TObject
  return Type.Union([Shape({ mode: Optional(Mode), ...change.properties }), input])
}

function showChanges<Result extends ChangesView | UnassignmentsView>(
  result: Result,
  pointerInBody: (pointer: string) => string,
): Result {
  const results = result.results.map((entry: ChangesView['results'][number] | UnassignmentsView['results'][number]) =>
    entry.ok ? entry : { ...entry, ...withDetail(entry), pointer: pointerInBody(entry.pointer ?? '') },
  )
  return { ...result, results } as Result
}

/** A level may be changed or deleted on the condition that so much is on hand. */
const MATCHED = {
  header: {
    name: 'If-Match',
    apply: (input: Record<string, unknown>, request: FastifyRequest) =>
      expectTag('expected_quantity')(input, request.headers['if-match']),
  },
  refusals: ['precondition'],
} as const

export const inventoryLevels: Resource = {
  tag: 'Inventory levels',
  description: 'What there is of an item at a location, and every change of it.',
  routes: [
    read(url, 'list_levels'),
    write('POST', url, 'create_level', {
      location: (level) => `${url}/${encodeURIComponent(level.sku)}/${encodeURIComponent(level.location)}`,
    }),
    write('POST', `${url}/assign`, 'assign_items', { show: showChanges }),
    write('POST', `${url}/unassign`, 'unassign_items', { show: showChanges }),
    changesRoute('receive'),
    changesRoute('adjust'),
    changesRoute('set'),
    changesRoute('move'),
    read(one, 'get_level', {
      headers: {
        means: { ETag: 'The quantity on hand in quotes, for If-Match' },
        of: (level) => ({ etag: quantityTag(level.on_hand) }),
      },
    }),
    write('PATCH', one, 'update_level', MATCHED),
    write('DELETE', one, 'delete_level', MATCHED),
  ],
}
