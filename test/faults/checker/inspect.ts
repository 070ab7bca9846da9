/** A look at the database beside the services: on a server at any time, at an embedded one while nobody serves it. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { Cluster } from '../cluster/cluster.ts'
import type { Ask } from './ask.ts'

export async function inspect<T>(cluster: Cluster, look: (ask: Ask) => Promise<T>): Promise<T> {
  if (cluster.needs.database === 'pglite') return inspectEmbedded(cluster, look)
  const client = await cluster.primary.client()
  try {
    return await look(async (sql) => (await client.query(sql)).rows)
  } finally {
    await client.end()
  }
}

async function inspectEmbedded<T>(cluster: Cluster, look: (ask: Ask) => Promise<T>): Promise<T> {
  const service = cluster.services[0]!
  await service.stop()
  const database = await PGlite.create(embeddedData(cluster.dataDirectory))
  try {
    return await look(async (sql) => (await database.query(sql)).rows)
  } finally {
    await database.close()
    await service.startUntilItRuns()
  }
}

/** The folder that the database itself lies in: beside it lies the lock. */
function embeddedData(directory: string): string {
  const inner = readdirSync(directory, { withFileTypes: true }).find((entry) => entry.isDirectory())
  return inner ? join(directory, inner.name) : directory
}
