/** Opens what the command line works on: the service of `--url`, or the database that the environment names. */
import { createEngine, type Database, type Engine, migrate, openDatabase, readSchemaNumber } from 'holdfast'
import { readConfiguration } from '../configuration.ts'
import { engineTarget } from './engine-target.ts'
import { serviceTarget } from './service-target.ts'
import type { Target } from './target.ts'

export type Whereabouts = {
  /** A service; without it the database that the environment names. */
  url?: string | undefined
  apiKey?: string | undefined
  /** Who does it, in the ledger; of a service with keys it is the key's owner. */
  actor: string
  /** Whether a database that is not there is made, and brought to the schema of this version. Else both must be so already. */
  create?: boolean | undefined
}

export async function openTarget(where: Whereabouts): Promise<Target> {
  return where.url === undefined ? openEngine(where) : serviceTarget({ ...where, url: where.url })
}

async function openEngine({ actor, create = false }: Whereabouts): Promise<Target> {
  const { database, engine } = await openHere({ create })
  const target = engineTarget(engine, actor)
  return {
    ...target,
    close: async () => {
      await engine.close()
      await database.close()
    },
  }
}

/** An engine on the database that the environment names. */
export async function openHere({ create }: { create: boolean }): Promise<{ database: Database; engine: Engine }> {
  const { database_url: databaseUrl, data_dir: dataDir, limits } = readConfiguration()
  const { pool_size_max: poolSizeMax, statement_timeout_ms: statementTimeoutMs } = limits
  const database = await openDatabase({ databaseUrl, dataDir, create, poolSizeMax, statementTimeoutMs })
  try {
    if (create) await migrate(database)
    else await assertCurrentSchema(database)
    const onBug = (error: Error) => process.stderr.write(`${error.stack ?? error}\n`)
    return { database, engine: createEngine({ database, limits, onBug }) }
  } catch (error) {
    await database.close()
    throw error
  }
}

async function assertCurrentSchema(database: Database): Promise<void> {
  const { applied, needed } = await readSchemaNumber(database)
  if (applied >= needed) return
  const found = applied === 0 ? 'The database has no schema of Holdfast' : `The database is at schema ${applied}`
  throw new Error(`${found}, and this version needs schema ${needed}. Bring it up to date first: holdfast migrate.`)
}
