/** Which migrations built a database, and whether this version can work with what they have made. */
import type { Connection } from './database.ts'
import { MigrationError } from './migration-error.ts'
import type { MigrationFile } from './migration-files.ts'

export type AppliedMigration = Pick<MigrationFile, 'number' | 'name' | 'checksum' | 'kind'>

export const HISTORY_TABLE = `
  create schema if not exists holdfast;
  create table if not exists holdfast.schema_migration (
    number integer primary key check (number > 0),
    name text not null,
    checksum text not null,
    kind text not null check (kind in ('expand', 'contract')),
    applied_at timestamptz not null default clock_timestamp()
  );
  comment on table holdfast.schema_migration is 'Which migrations built this schema, with the SHA-256 of each file, and whether what knows less can work with it (migrate.ts)';`

export async function readApplied(connection: Connection): Promise<AppliedMigration[]> {
  const [table] = await connection.query("select to_regclass('holdfast.schema_migration') is not null as present")
  if (!table?.present) return []
  return connection.query<AppliedMigration>(
    'select number, name, checksum, kind from holdfast.schema_migration order by number',
  )
}

/** What this version does not know may be there, if it was made for versions of before to work beside it. */
export function assertUsable(files: readonly MigrationFile[], recorded: readonly AppliedMigration[]): void {
  for (const row of recorded) {
    const file = files[row.number - 1]
    if (!file && row.kind === 'contract') {
      throw new MigrationError(
        'schema_too_new',
        `The database is at schema ${recorded.at(-1)!.number}, this version of Holdfast knows ${files.length}, and ${row.name} has taken ` +
          'away what it needs. Start a version of Holdfast at least as new as the one that migrated it; a schema never goes back.',
      )
    }
    if (file && file.checksum !== row.checksum) {
      throw new MigrationError(
        'migration_changed',
        `Migration ${file.name} is not the file that built this database (it was applied as ${row.name}, with another ` +
          'checksum). An applied migration is never edited: restore the file and put the change into a new migration.',
      )
    }
  }
}

/** The last that services of this version cannot do without. */
export function neededNumber(files: readonly MigrationFile[]): number {
  return files.findLast(({ kind }) => kind === 'expand')!.number
}
