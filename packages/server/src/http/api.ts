/** The whole API: every resource, and what the service says of itself. */
import { readFileSync } from 'node:fs'
import type { Limits } from 'holdfast'
import { openApiDocument } from './openapi/document.ts'
import type { Resource } from './route.ts'
import { operations } from './routes/operations.ts'
import { RESOURCES } from './routes/resources.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

export const API: readonly Resource[] = [...RESOURCES, operations(version)]

/** OpenAPI 3.1, as `/openapi.json` answers it under these limits. Needs no service that runs. */
export function apiDocument(limits: Limits): Record<string, unknown> {
  return openApiDocument(API, limits, version)
}
