import type { Database } from '../db/database.ts'
import { hastenRound } from '../db/integrity-rounds.ts'

/** Has the check in the background begin a round now, and take half of the time of a connection until it has come to its end. */
export async function hastenIntegrityRound(database: Database): Promise<void> {
  await hastenRound(database)
}
