/** The OpenAPI document that a service of this repository answers at /openapi.json. */
import { createServer } from '@holdfast/server'
import { createEngine, openDatabase, toConfig } from 'holdfast'

export type OpenApiDocument = { paths: Record<string, Record<string, DocumentedOperation>> }

export type DocumentedOperation = {
  operationId: string
  summary: string
  parameters?: { in: 'path' | 'query' | 'header'; name: string }[]
  responses?: Record<string, { content?: Record<string, unknown> }>
  requestBody?: { content: Record<string, { schema: JsonSchema }> }
}

export type JsonSchema = { properties?: Record<string, unknown>; anyOf?: JsonSchema[] }

/** The database is an empty one in memory: no route is called but the one that describes them. */
export async function serviceDocument(): Promise<OpenApiDocument> {
  const config = toConfig({ log_level: 'silent' })
  const database = await openDatabase({ dataDir: 'memory://' })
  const engine = createEngine({ database, limits: config.limits })
  const server = createServer({ engine, config })
  try {
    return (await server.inject('/openapi.json')).json()
  } finally {
    await server.close()
    await engine.close()
    await database.close()
  }
}
