/**
 * The statements of a migration that must not stand in one transaction, each of which can be carried out again:
 *
 *   create index concurrently …   nobody waits for it; what an attempt before has left unfinished is removed first
 *   … returning …                 a change of some rows, carried out until it finds none any more: a table that is in use is filled so
 *   anything else                 once, in a transaction of its own
 *
 * An embedded database has one connection, and nobody who could wait: there they are statements like others.
 */
import type { Connection, Database, Transaction } from './database.ts'

const INDEX = /^create\s+(?:unique\s+)?index\s+concurrently\s+(?:if\s+not\s+exists\s+)?("?\w+"?)/i

/** `patiently` carries out what needs a lock that somebody may have. */
export async function carryOutOutside(
  database: Database,
  tx: Transaction,
  statements: readonly string[],
  patiently: (statement: string) => Promise<unknown>,
): Promise<void> {
  // A script ends what the statement before it has left open: the snapshot of that would be waited for by an index for ever.
  await tx.execute('select')
  for (const statement of statements) {
    const index = INDEX.exec(statement)?.[1]
    if (database.kind === 'pglite') await repeated(tx, statement.replace(/\bconcurrently\b/i, ''))
    else if (index !== undefined) await buildIndex(database, index, statement)
    else if (/\breturning\b/i.test(statement)) await repeated(database, statement)
    else await patiently(statement)
  }
}

async function repeated(connection: Connection, statement: string): Promise<void> {
  const isRepeated = /\breturning\b/i.test(statement)
  while ((await connection.query(statement)).length > 0 && isRepeated);
}

async function buildIndex(database: Database, name: string, statement: string): Promise<void> {
  const [found] = await database.query<{ is_valid: boolean }>(
    'select indisvalid as is_valid from pg_index where indexrelid = to_regclass($1)',
    [`holdfast.${name}`],
  )
  if (found?.is_valid) return
  // By scripts: a statement of the extended protocol is sent with settings, and so in a transaction.
  if (found) await database.execute(`drop index concurrently holdfast.${name}`)
  await database.execute(statement)
}
