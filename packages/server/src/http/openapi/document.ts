/**
 * OpenAPI 3.1 from what the routes say about themselves (operation.ts). The bodies are the very schemas by which the engine judges
 * commands; @fastify/swagger collects the paths and their parameters.
 */
import swagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import type { ErrorKind } from 'holdfast'
import type { Operation, RequestHeader } from '../operation.ts'
import { statusOfKind } from '../problem.ts'
import { ANSWERS, ref } from './answers.ts'

/** Answers the operations of all routes that are registered from now on. */
export async function registerOpenApi(app: FastifyInstance, version: string): Promise<ReadonlyMap<string, Operation>> {
  const operations = new Map<string, Operation>()
  app.addHook('onRoute', ({ config, method }) => {
    if (config?.operation && method !== 'HEAD') operations.set(config.operation.id, config.operation)
  })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Holdfast',
        version,
        description: 'Inventory and order sourcing that never oversells. Natural keys are accepted wherever an id is.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/', description: 'The service that this document was read from' }],
      // Nobody is asked who he is; a proxy before the service may.
      security: [],
    },
    transform: ({ schema, url, route }) => {
      const { operation } = route.config ?? {}
      if (!operation) return { schema: { ...schema, hide: true }, url }
      const { id, summary, tag } = operation
      return { schema: { ...schema, operationId: id, summary, tags: [tag] }, url }
    },
    transformObject: (document) => withOperations(document, operations),
  } satisfies FastifyDynamicSwaggerOptions)
  return operations
}

type Document = { paths?: Record<string, Record<string, DocumentedOperation>>; components?: Record<string, unknown> }
type DocumentedOperation = {
  operationId: string
  parameters?: unknown[]
  requestBody?: unknown
  responses?: Record<string, unknown>
}

/** Bodies, headers and answers, which are not Fastify's to validate and so unknown to it. */
function withOperations(given: object, operations: ReadonlyMap<string, Operation>): never {
  const document = ('openapiObject' in given ? given.openapiObject : given) as Document
  for (const path of Object.values(document.paths ?? {})) {
    for (const documented of Object.values(path)) {
      const operation = operations.get(documented.operationId)!
      const headers = operation.headers.map((name) => HEADERS[name])
      if (headers.length > 0) documented.parameters = [...(documented.parameters ?? []), ...headers]
      if (operation.body)
        documented.requestBody = { required: true, content: { 'application/json': { schema: operation.body } } }
      documented.responses = responsesOf(operation)
    }
  }
  document.components = { ...document.components, schemas: ANSWERS }
  return JSON.parse(JSON.stringify(document)) as never
}

const HEADERS: Record<RequestHeader, object> = {
  'Idempotency-Key': headerParameter(
    'Idempotency-Key',
    'The same key and body have the same effect once, and the same answer always.',
  ),
  'X-Holdfast-Actor': headerParameter('X-Holdfast-Actor', 'Who sends it; stands in the ledger. Default: http'),
  'If-Match': headerParameter('If-Match', 'The quantity on hand that the count expects, such as "10"; otherwise 412.'),
}

function headerParameter(name: string, description: string): object {
  return { in: 'header', name, required: false, description, schema: { type: 'string', minLength: 1, maxLength: 255 } }
}

const REFUSED: Record<number, string> = {
  400: 'The body or the path cannot be read',
  404: 'What the path names does not exist',
  409: 'The state of things does not allow it',
  412: 'The quantity is not the expected one',
  413: 'The body is too large',
  415: 'The body is not JSON by its content type',
  422: 'The request is not valid',
  500: 'A bug in Holdfast',
  503: 'Not now: try again after Retry-After',
}

function responsesOf({ answer, refusals, method }: Operation): Record<string, unknown> {
  const kinds: ErrorKind[] = ['invalid', 'unavailable', 'internal', ...refusals]
  const statuses = new Set(kinds.map(statusOfKind))
  if (method !== 'GET') for (const status of [400, 413, 415]) statuses.add(status)
  const headers = Object.entries({
    ...answer.headers,
    ...(method !== 'GET' && { 'Idempotency-Replayed': 'true: the answer given to this key before' }),
  }).map(([name, description]) => [name, { description, schema: { type: 'string' } }])
  const responses: Record<string, unknown> = {
    [answer.status]: {
      description: answer.status === 201 ? 'Created' : 'Done',
      ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
      content: { 'application/json': { schema: answer.schema } },
    },
  }
  for (const status of [...statuses].sort()) {
    responses[status] = {
      description: REFUSED[status],
      content: { 'application/problem+json': { schema: ref('Problem') } },
    }
  }
  return responses
}
