/**
 * PGlite for tests, one after another in one instance: starting one takes seconds of work, emptying and migrating it a tenth
 * of a second. Test files that run in one process (vitest.config.ts) use the same few instances.
 */
import type { Database } from '../../packages/engine/src/db/database.ts'
import { migrate } from '../../packages/engine/src/db/migrate.ts'
import { openPglite } from '../../packages/engine/src/db/pglite.ts'

// Each test file has its own copy of this module, the process has one list.
const shared = globalThis as { idlePglites?: Database[] }
shared.idlePglites ??= []
const idle = shared.idlePglites

/** A migrated database, as fresh as a new one; to be given back by `end`. */
export async function borrowPglite(): Promise<{ database: Database; end: () => Promise<void> }> {
  const database = idle.pop() ?? (await openPglite())
  // Ours, and what tests keep beside it (reset.ts, clock.ts).
  await database.execute('drop schema if exists holdfast, holdfast_seed, holdfast_test cascade')
  await database.execute('discard all')
  await migrate(database)
  let isOpen = true
  const end = async () => {
    if (isOpen) idle.push(database)
    isOpen = false
  }
  return { database: { ...database, close: end }, end }
}
