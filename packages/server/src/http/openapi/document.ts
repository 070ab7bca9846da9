/**
 * OpenAPI 3.1 from what the routes say about themselves. The bodies are the very schemas by which the engine judges
 * commands and questions, the answers are its views.
 */
import type { ErrorKind, Limits } from 'holdfast'
import type { TProperties, TSchema } from 'typebox'
import type { Operation, RequestHeader } from '../operation.ts'
import { statusOfKind } from '../problem.ts'
import { ProblemView } from '../problem-view.ts'
import { operationsOf, type Resource } from '../route.ts'
import { Components } from './components.ts'

type Json = Record<string, unknown>

export function openApiDocument(resources: readonly Resource[], limits: Limits, version: string): Json {
  const components = new Components()
  const paths: Record<string, Json> = {}
  for (const operation of operationsOf(resources, limits)) {
    const path = operation.url.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: documented(operation, components) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Holdfast',
      version,
      description:
        'Inventory and order sourcing that never oversells. Natural keys are accepted wherever an id is. ' +
        'Quantities are in units, with at most four decimals. More members may be added to answers: a client must ' +
        'not mind one that it does not know.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'Where this document was read' }],
    security: [{ api_key: [] }],
    tags: resources.map(({ tag: name, description }) => ({ name, description })),
    paths,
    components: { schemas: components.schemas, securitySchemes: SECURITY_SCHEMES },
  }
}

function documented(operation: Operation, components: Components): Json {
  const {
    id,
    summary,
    tag,
    access,
    body,
    bodyMediaTypes = ['application/json'],
    pathParameters,
    queryParameters,
    headers,
  } = operation
  const parameters = [
    ...parametersIn('path', pathParameters, components),
    ...parametersIn('query', queryParameters, components),
    ...headers.map((name) => HEADERS[name]),
  ]
  return {
    operationId: id,
    summary,
    tags: [tag],
    security: access === 'public' ? [] : [{ api_key: [access] }],
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: {
        required: requiresBody(body),
        content: Object.fromEntries(bodyMediaTypes.map((type) => [type, { schema: components.refer(body) }])),
      },
    }),
    responses: responsesOf(operation, components),
  }
}

const SECURITY_SCHEMES = {
  api_key: {
    type: 'http',
    scheme: 'bearer',
    description:
      'An API key, made by `holdfast keys create` or POST /v1/api-keys. Each operation names the scope that it needs; admin has all. ' +
      'Until a first key is made, a service that listens on a loopback address asks for none.',
  },
}

function parametersIn(where: 'path' | 'query', shapes: TProperties, components: Components): Json[] {
  return Object.entries(shapes).map(([name, shape]) => {
    const { description, ...schema } = components.refer(shape) as Json
    const required = where === 'path' || !('~optional' in shape)
    return { name, in: where, required, ...(description !== undefined && { description }), schema }
  })
}

/** A body of which every member may be left out may be left out itself. */
function requiresBody(body: TSchema): boolean {
  const { type, required = [] } = body as { type?: string; required?: string[] }
  return type !== 'object' || required.length > 0
}

const HEADERS: Record<RequestHeader, Json> = {
  'Idempotency-Key': headerParameter(
    'Idempotency-Key',
    'The same key and body have the same effect once, and the same answer always.',
  ),
  'X-Holdfast-Actor': headerParameter(
    'X-Holdfast-Actor',
    'Who sends it, where no API key says so; stands in the ledger. Default: http',
  ),
  'Cache-Control': headerParameter(
    'Cache-Control',
    '`max-stale=5`: the answer may be so many seconds old, so that a replica may give it. Left out: it is of now.',
  ),
  'Last-Event-ID': headerParameter('Last-Event-ID', 'The id of the last event that has arrived; stands above `after`.'),
  'If-Match': headerParameter(
    'If-Match',
    'The ETag that is expected: a revision such as "3", of a level the quantity on hand; otherwise 412.',
  ),
}

function headerParameter(name: string, description: string): Json {
  return { name, in: 'header', required: false, description, schema: { type: 'string', minLength: 1, maxLength: 255 } }
}

const REFUSED: Record<number, string> = {
  401: 'There is no API key, or none that counts',
  403: 'The API key has not the scope, or is limited to something else',
  400: 'The body or the path cannot be read',
  404: 'What the path names does not exist',
  409: 'The state of things does not allow it',
  412: 'The revision or the quantity is not the expected one',
  413: 'The body is too large',
  415: 'The body is not JSON by its content type',
  422: 'The request is not valid',
  500: 'A bug in Holdfast',
  503: 'Not now: try again after Retry-After',
}

const DRY_RUN = 'true: nothing was changed, as dry_run asked'

function responsesOf({ answer, access, refusals, method, headers: taken }: Operation, components: Components): Json {
  const kinds: ErrorKind[] = ['invalid', 'unavailable', 'internal', ...refusals]
  if (access !== 'public') kinds.push('unauthenticated', 'forbidden')
  const statuses = new Set(kinds.map(statusOfKind))
  if (method !== 'GET') for (const status of [400, 413, 415]) statuses.add(status)
  const headers = Object.entries({
    ...answer.headers,
    ...(taken.includes('Idempotency-Key') && {
      'Idempotency-Replayed': 'true: the answer given to this key before',
      'Dry-Run': DRY_RUN,
    }),
  }).map(([name, description]) => [name, { description, schema: { type: 'string' } }])
  const responses: Json = {
    [answer.status]: {
      description: answer.status === 201 ? 'Created' : 'Done',
      ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
      content: Object.fromEntries(
        (answer.mediaTypes ?? ['application/json']).map((type) => [type, { schema: components.refer(answer.schema) }]),
      ),
    },
  }
  for (const status of [...statuses].sort()) {
    responses[status] = {
      description: REFUSED[status],
      content: { 'application/problem+json': { schema: components.refer(ProblemView) } },
    }
  }
  return responses
}
