/** `holdfast migrate`: the schema is brought up to date apart from the service, for a deployment that gives this step its own rights. */
import { migrate, openDatabase } from 'holdfast'
import { readConfiguration } from '../configuration.ts'
import { createProgress } from './progress.ts'

export async function migrateDatabase({ contract = false }: { contract?: boolean } = {}): Promise<void> {
  const { database_url: databaseUrl, data_dir: dataDir } = readConfiguration()
  const database = await openDatabase({ databaseUrl, dataDir })
  const progress = createProgress()
  try {
    const onBlocked = (migration: string, oldest: string) => {
      progress.end()
      process.stderr.write(`${migration} waits for others and comes again: ${oldest}\n`)
      progress.at('bringing the schema on')
    }
    progress.at('bringing the schema on')
    const { applied, schema_number: number, waiting } = await migrate(database, { contract, onBlocked })
    progress.end()
    const done = applied.length === 0 ? 'nothing was to be done' : `applied ${applied.join(', ')}`
    process.stdout.write(`The database is at schema ${number}: ${done}.\n`)
    if (waiting.length > 0) process.stdout.write(`${waitingMessage(waiting)}\n`)
  } finally {
    progress.end()
    await database.close()
  }
}

export function waitingMessage(waiting: readonly number[]): string {
  return `${waiting.join(', ')} of the schema takes away what services of the version before use; when none of them runs any more: holdfast migrate --contract.`
}
