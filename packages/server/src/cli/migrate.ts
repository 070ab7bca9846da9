/** `holdfast migrate`: the schema is brought up to date apart from the service, for a deployment that gives this step its own rights. */
import { migrate, openDatabase } from 'holdfast'
import { readConfiguration } from '../configuration.ts'

export async function migrateDatabase(): Promise<void> {
  const { database_url: databaseUrl, data_dir: dataDir } = readConfiguration()
  const database = await openDatabase({ databaseUrl, dataDir })
  try {
    const { applied, schema_number: number } = await migrate(database)
    const done = applied.length === 0 ? 'nothing was to be done' : `applied ${applied.join(', ')}`
    process.stdout.write(`The database is at schema ${number}: ${done}.\n`)
  } finally {
    await database.close()
  }
}
