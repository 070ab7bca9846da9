/** Imports as they are shown. */
import { type ImportError, Nullable, OneOf, PageOf, type StoredImport, View } from 'holdfast'
import Type, { type Static } from 'typebox'
import { IMPORT_KINDS, ImportOptionsShape } from './import-options.ts'

const Instant = Type.String({ format: 'date-time' })
const Rows = Type.Integer({ minimum: 0 })

export const ImportView = View('Import', {
  id: Type.String({ format: 'uuid' }),
  kind: OneOf(IMPORT_KINDS),
  source: Type.String({ description: 'By whose columns it was recognised' }),
  file_name: Nullable(Type.String()),
  mode: OneOf(['rows', 'atomic'] as const),
  dry_run: Type.Boolean(),
  options: ImportOptionsShape,
  state: OneOf(['arriving', 'waiting', 'running', 'done', 'cancelled', 'failed'] as const),
  rows: Type.Object({ total: Rows, done: Rows, refused: Rows }),
  error: Nullable(Type.String()),
  created_at: Instant,
  updated_at: Instant,
  finished_at: Nullable(Instant),
})
export type ImportView = Static<typeof ImportView>
export const ImportPage = PageOf(ImportView)

export function importView(job: StoredImport): ImportView {
  const { id, kind, source, file_name, mode, dry_run, options, state, error } = job
  return {
    ...{ id, kind, source, file_name, mode, dry_run, options, state },
    rows: { total: Number(job.rows_total), done: Number(job.rows_done), refused: Number(job.rows_refused) },
    error,
    created_at: iso(job.created_at),
    updated_at: iso(job.updated_at),
    finished_at: job.finished_at === null ? null : iso(job.finished_at),
  }
}

const iso = (instant: number) => new Date(instant).toISOString()

export const ERROR_COLUMNS = [
  'row',
  'column',
  'value',
  'code',
  'detail',
  'remedy',
] as const satisfies readonly (keyof ImportError)[]
