/** What of a server's settings makes its word worth less than ours. */
import type { Database } from './database.ts'

/** What is lost, setting by setting, with a value at which it is. */
const RISKS: Readonly<Record<string, string>> = {
  fsync:
    'fsync is off: after a crash of its machine the server may have lost or garbled everything that was answered. Holdfast cannot make up for it.',
  full_page_writes:
    'full_page_writes is off: after a crash of its machine the server may have garbled pages. Holdfast cannot make up for it.',
  synchronous_commit:
    'synchronous_commit is off: Holdfast awaits the disk for whatever it answers all the same, and sets it to on for its batches.',
}

/** One sentence for each setting of the server, as they are for us, by which an acknowledged commit may be lost. None of the
 * embedded database, which is opened with settings of its own. */
export async function durabilityWarnings(database: Database): Promise<string[]> {
  if (database.kind === 'pglite') return []
  const rows = await database.query<{ name: string }>(
    `select name from pg_settings where name = any($1::text[]) and setting = 'off' order by name`,
    [Object.keys(RISKS)],
  )
  return rows.map(({ name }) => RISKS[name]!)
}
