/** The whole API: every resource, and what the service says of itself. */
import type { Limits } from 'holdfast'
import { version } from '../version.ts'
import { openApiDocument } from './openapi/document.ts'
import type { Resource } from './route.ts'
import { operations } from './routes/operations.ts'
import { RESOURCES } from './routes/resources.ts'

export const API: readonly Resource[] = [...RESOURCES, operations(version)]

/** OpenAPI 3.1, as `/openapi.json` answers it under these limits. Needs no service that runs. */
export function apiDocument(limits: Limits): Record<string, unknown> {
  return openApiDocument(API, limits, version)
}
