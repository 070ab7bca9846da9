/** What was refused of an import, as a file: row, column, value, why, and what helps. */
import { stringify } from 'csv-stringify/sync'
import { type Engine, type ImportError, readImportErrors } from 'holdfast'
import type { ImportFormat } from './import-options.ts'
import { ERROR_COLUMNS } from './views.ts'

const CHUNKS_AT_ONCE = 20

export async function* errorsOfImport({ database }: Engine, id: string): AsyncGenerator<ImportError[]> {
  let after = -1
  for (;;) {
    const chunks = await readImportErrors(database, id, { after, limit: CHUNKS_AT_ONCE })
    if (chunks.length === 0) return
    yield chunks.flatMap(({ errors }) => errors)
    after = chunks.at(-1)!.number
  }
}

export async function* errorFile(engine: Engine, id: string, format: ImportFormat): AsyncGenerator<string> {
  if (format === 'csv') yield stringify([ERROR_COLUMNS])
  for await (const errors of errorsOfImport(engine, id))
    yield format === 'csv'
      ? stringify(errors, { columns: [...ERROR_COLUMNS] })
      : errors.map((error) => `${JSON.stringify(error)}\n`).join('')
}
