/**
 * The migrations that came with this version, as they are written.
 *
 * A file begins by saying what becomes of services of the version before, which go on working while the new ones start:
 *
 *   -- kind: expand      they work beside it (a column that may be null, an index, a table), and services of this version need it
 *   -- kind: contract    it takes away what only they use; services of this version can do without it until they are gone
 *   -- outside a transaction
 *
 * The first file is for an empty database, which nobody uses. The last line is for what must not keep its locks until the file is done:
 * its statements each end a line with a semicolon, commit one by one, and are carried out again from the first if the process ends
 * among them.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { MigrationError } from './migration-error.ts'

export type MigrationKind = 'expand' | 'contract'

export interface MigrationFile {
  number: number
  name: string
  checksum: string
  kind: MigrationKind
  sql: string
  /** Of a file outside a transaction; else null: the file is one script. */
  statements: readonly string[] | null
}

export async function readMigrations(directory: string): Promise<MigrationFile[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort()
  const files = await Promise.all(names.map((name) => readMigration(directory, name)))
  files.forEach((file, index) => {
    if (file.number === index + 1) return
    const problem =
      file.number === files[index - 1]?.number ? 'is there twice' : `is found where ${index + 1} should be`
    throw invalid(directory, `number ${file.number} (${file.name}) ${problem}; numbers start at 1 and have no gaps`)
  })
  if (files.length === 0) throw invalid(directory, 'there is none')
  return files
}

async function readMigration(directory: string, name: string): Promise<MigrationFile> {
  const number = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1])
  if (!number) throw invalid(directory, `${name} is not named like 0001_what_it_does.sql`)
  // A checkout on Windows may have other line ends; that does not make it another migration.
  const sql = (await readFile(`${directory}/${name}`, 'utf8')).replaceAll('\r\n', '\n')
  const checksum = createHash('sha256').update(sql).digest('hex')
  const [head] = /^(?:--.*\n|\n)*/.exec(sql)!
  const kind = number === 1 ? 'expand' : (/^-- kind: (expand|contract)$/m.exec(head)?.[1] as MigrationKind | undefined)
  if (!kind) throw invalid(directory, `${name} does not begin with the line "-- kind: expand" or "-- kind: contract"`)
  const isOutside = /^-- outside a transaction$/m.test(head)
  return { number, name, checksum, kind, sql, statements: isOutside ? statementsOf(sql) : null }
}

function statementsOf(sql: string): string[] {
  return sql
    .replaceAll(/^\s*--.*$/gm, '')
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}

function invalid(directory: string, problem: string): MigrationError {
  return new MigrationError('migration_files_invalid', `The migrations in ${directory} cannot be used: ${problem}.`)
}
