/**
 * What of the SDK follows from the service's OpenAPI document: `api.ts`, the types of every operation and shape, and `operations.ts`,
 * by which an operation's name and one flat input become a method, a path, a query and a body.
 */
import openapiTypescript, { astToString } from 'openapi-typescript'
import type { DocumentedOperation, JsonSchema, OpenApiDocument } from './service-document.ts'

const notice = '// Written by `npm run sdk` from the OpenAPI document of the service. Do not edit.\n'

/** File names below packages/sdk/src, with their text. */
export async function generatedFiles(document: OpenApiDocument): Promise<Record<string, string>> {
  const types = astToString(await openapiTypescript(structuredClone(document) as never))
  return { 'api.ts': `${notice}${types}`, 'operations.ts': operationsFile(document) }
}

type Entry = { id: string; isCommand: boolean; line: string }

function operationsFile(document: OpenApiDocument): string {
  const entries = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => !isStream(operation))
      .map(([method, operation]) => entryOf({ method, path, operation })),
  )
  const table = (isCommand: boolean) =>
    entries
      .filter((entry) => entry.isCommand === isCommand)
      .map((entry) => entry.line)
      .join('\n')
  return `${notice}
/** Operations that change something. Each takes an idempotency key. */
export const commands = {
${table(true)}
} as const

/** Operations that change nothing. */
export const reads = {
${table(false)}
} as const
`
}

/** It is read otherwise than by one question and one answer in JSON. */
function isStream({ responses = {}, requestBody }: DocumentedOperation): boolean {
  if (requestBody && !('application/json' in requestBody.content)) return true
  return Object.values(responses).some(({ content = {} }) => 'text/event-stream' in content || 'text/csv' in content)
}

type Located = { method: string; path: string; operation: DocumentedOperation }

function entryOf({ method, path, operation }: Located): Entry {
  const { operationId: id, parameters = [], requestBody } = operation
  const namesIn = (where: string) => parameters.filter((one) => one.in === where).map((one) => one.name)
  const query = namesIn('query')
  assertOneMeaningEach(id, [...namesIn('path'), ...query, ...bodyMembers(requestBody)])
  const facts = [`method: '${method.toUpperCase()}'`, `path: '${path}'`, `query: ${JSON.stringify(query)}`]
  const body = requestBody ? 'true' : 'false'
  const isCommand = namesIn('header').includes('Idempotency-Key')
  const line = `  ${id}: { ${facts.join(', ')}, body: ${body} },`
  return { id, isCommand, line }
}

function bodyMembers(requestBody: DocumentedOperation['requestBody']): string[] {
  const schemas = Object.values(requestBody?.content ?? {}).map(({ schema }) => schema)
  return [...new Set(schemas.flatMap(membersOf))]
}

function membersOf({ properties = {}, anyOf = [] }: JsonSchema): string[] {
  return [...Object.keys(properties), ...anyOf.flatMap(membersOf)]
}

/** The SDK takes path, query and body as one object, so each member of it must belong to one of them. */
function assertOneMeaningEach(id: string, names: readonly string[]): void {
  const repeated = names.filter((name, index) => names.indexOf(name) !== index)
  if (repeated.length === 0) return
  throw new Error(
    `The operation ${id} has ${repeated.join(', ')} in two of its path, query and body. ` +
      'Name the path parameter after the member of the command that it stands for.',
  )
}
