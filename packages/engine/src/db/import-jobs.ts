/** The tables of imports: every statement on them. Rows are kept in chunks, so that a file of any length is never in memory as a whole. */
import type { Reach } from '../domain/reach.ts'
import type { Connection } from './database.ts'

/** What the rows of an import are. */
export type ImportKind = 'items' | 'locations' | 'levels' | 'counts' | 'movements' | 'orders'
/** How far an import has come: it arrives, waits for a process, is carried out, and is over. */
export type ImportState = 'arriving' | 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'

/** An import as it is kept. Instants are epoch milliseconds. */
export type StoredImport = {
  id: string
  kind: ImportKind
  /** By whose columns it was recognised. */
  source: string
  file_name: string | null
  options: Record<string, unknown>
  mode: 'rows' | 'atomic'
  dry_run: boolean
  state: ImportState
  actor: string
  key_id: string | null
  /** How far whoever sent it reached; null: everywhere. */
  reach: Reach | null
  rows_total: number
  rows_done: number
  rows_refused: number
  error: string | null
  created_at: number
  updated_at: number
  finished_at: number | null
}

/** A row of a file: where it stands, counted from 1 behind the head, and its values by column. */
export type ImportRow = [row: number, values: Record<string, unknown>]

/** What is wrong with a row, in which column, and what helps. */
export type ImportError = {
  row: number
  column: string | null
  value: string | null
  code: string
  detail: string
  remedy: string
}

/** Some rows that are carried out together, and what was wrong with others of them when they were read. */
export type ImportChunk = { number: number; rows: ImportRow[]; row_count: number; errors: ImportError[] }

const COLUMNS = `j.id, j.kind, j.source, j.file_name, j.options, j.mode, j.dry_run, j.state, j.actor, j.key_id, j.reach,
  j.rows_total, j.rows_done, j.rows_refused, j.error, j.created_at, j.updated_at, j.finished_at`

/** An import that is to be made. */
export type NewImport = Pick<
  StoredImport,
  'id' | 'kind' | 'source' | 'file_name' | 'options' | 'mode' | 'dry_run' | 'actor' | 'key_id' | 'reach'
>

/** Says false where as many are open as may be. */
export async function insertImport(db: Connection, job: NewImport, openMax: number): Promise<boolean> {
  const rows = await db.query(
    `insert into holdfast.import_job (id, kind, source, file_name, options, mode, dry_run, state, actor, key_id, reach, created_at, updated_at)
     select $1::uuid, $2, $3, $4, $5::jsonb, $6, $7::boolean, 'arriving', $8, $9::uuid, $11::jsonb, at, at
     from (select holdfast.current_instant() as at) now
     where (select count(*) from holdfast.import_job where finished_at is null) < $10::int
     returning id`,
    [
      ...[job.id, job.kind, job.source, job.file_name, JSON.stringify(job.options), job.mode, job.dry_run, job.actor],
      ...[job.key_id, openMax, job.reach && JSON.stringify(job.reach)],
    ],
  )
  return rows.length > 0
}

/** While the file arrives; that one does says that it still does. */
export async function insertImportChunk(db: Connection, jobId: string, chunk: ImportChunk): Promise<void> {
  await db.query(
    `with job as (update holdfast.import_job set updated_at = holdfast.current_instant(), rows_total = rows_total + $4::int
       where id = $1::uuid and state = 'arriving' returning id)
     insert into holdfast.import_chunk (job_id, number, rows, row_count, errors)
     select id, $2::int, $3::json, $4::int, $5::json from job`,
    [jobId, chunk.number, JSON.stringify(chunk.rows), chunk.row_count, JSON.stringify(chunk.errors)],
  )
}

/** The file is here as a whole. */
export async function completeImportArrival(db: Connection, id: string): Promise<void> {
  await db.query(
    `update holdfast.import_job set state = 'waiting', updated_at = holdfast.current_instant()
     where id = $1::uuid and state = 'arriving'`,
    [id],
  )
}

/** One that did not arrive as a whole is gone, and so is one whose time is over. */
export async function deleteImport(db: Connection, id: string): Promise<void> {
  await db.query('delete from holdfast.import_job where id = $1::uuid', [id])
}

/** The newest first. A key's own, or all. */
export function readImports(
  db: Connection,
  {
    id = null,
    keyId = null,
    before = null,
    limit,
  }: { id?: string | null; keyId?: string | null; before?: string | null; limit: number },
): Promise<StoredImport[]> {
  return db.query<StoredImport>(
    `select ${COLUMNS} from holdfast.import_job j
     where ($1::uuid is null or j.id = $1::uuid) and ($2::uuid is null or j.key_id = $2::uuid) and ($3::uuid is null or j.id < $3::uuid)
     order by j.id desc limit $4::int`,
    [id, keyId, before, limit],
  )
}

/**
 * The oldest that waits, or whose process has not been heard of: it belongs to the caller for so long, and for as long again with each
 * chunk that is done. Or the one that is named.
 */
export async function claimImport(
  db: Connection,
  { id = null, leaseSeconds }: { id?: string | null; leaseSeconds: number },
): Promise<StoredImport | undefined> {
  const [row] = await db.query<StoredImport>(
    `update holdfast.import_job j set state = 'running', updated_at = now.at, leased_until = now.at + make_interval(secs => $2)
     from (select holdfast.current_instant() as at) now
     where j.id = (
       select id from holdfast.import_job
       where finished_at is null and ($1::uuid is null or id = $1::uuid)
         and (state = 'waiting' or (state = 'running' and leased_until < holdfast.current_instant()))
       order by id limit 1 for update skip locked)
     returning ${COLUMNS}`,
    [id, leaseSeconds],
  )
  return row
}

/** The next that is not done, unless somebody has cancelled the import. */
export async function nextImportChunk(db: Connection, jobId: string): Promise<ImportChunk | undefined> {
  const [row] = await db.query<ImportChunk>(
    `select c.number, c.rows, c.row_count, c.errors from holdfast.import_chunk c
     join holdfast.import_job j on j.id = c.job_id and j.state = 'running'
     where c.job_id = $1::uuid and not c.is_done order by c.number limit 1`,
    [jobId],
  )
  return row
}

/** Counted once, however often it was carried out: its command has had its effect once too. */
export async function finishImportChunk(
  db: Connection,
  jobId: string,
  {
    number,
    errors,
    refused,
    leaseSeconds,
  }: { number: number; errors: readonly ImportError[]; refused: number; leaseSeconds: number },
): Promise<void> {
  await db.query(
    `with done as (
       update holdfast.import_chunk set is_done = true, rows = null, errors = $3::json
       where job_id = $1::uuid and number = $2::int and not is_done returning row_count)
     update holdfast.import_job j set rows_done = rows_done + done.row_count, rows_refused = rows_refused + $4::int,
       updated_at = now.at, leased_until = now.at + make_interval(secs => $5)
     from done, (select holdfast.current_instant() as at) now where j.id = $1::uuid`,
    [jobId, number, JSON.stringify(errors), refused, leaseSeconds],
  )
}

/** It is left to whoever comes next. */
export async function releaseImport(db: Connection, id: string): Promise<void> {
  await db.query(
    `update holdfast.import_job set state = 'waiting', leased_until = null, updated_at = holdfast.current_instant()
     where id = $1::uuid and state = 'running'`,
    [id],
  )
}

/** It is over, and its rows are forgotten. One that is over already stays as it is. */
export async function finishImport(
  db: Connection,
  id: string,
  { state, error = null }: { state: 'done' | 'cancelled' | 'failed'; error?: string | null },
): Promise<void> {
  await db.query(
    `with job as (
       update holdfast.import_job set state = $2, error = $3, finished_at = now.at, updated_at = now.at, leased_until = null
       from (select holdfast.current_instant() as at) now where id = $1::uuid and finished_at is null returning id)
     update holdfast.import_chunk c set rows = null from job where c.job_id = job.id and c.rows is not null`,
    [id, state, error],
  )
}

/** What was refused, chunk by chunk, behind a chunk. */
export function readImportErrors(
  db: Connection,
  jobId: string,
  { after, limit }: { after: number; limit: number },
): Promise<{ number: number; errors: ImportError[] }[]> {
  return db.query(
    `select number, errors from holdfast.import_chunk
     where job_id = $1::uuid and number > $2::int and json_array_length(errors) > 0 order by number limit $3::int`,
    [jobId, after, limit],
  )
}

/** Those that are over for long, and files of which nothing has arrived for an hour. Answers how many. */
export async function forgetImports(db: Connection, { olderThanDays }: { olderThanDays: number }): Promise<number> {
  const rows = await db.query(
    `delete from holdfast.import_job where finished_at < holdfast.current_instant() - make_interval(days => $1)
       or (state = 'arriving' and updated_at < holdfast.current_instant() - interval '1 hour') returning id`,
    [olderThanDays],
  )
  return rows.length
}

/** Live items whose SKUs are the same but for upper and lower case. */
export function skusInAnyCase(db: Connection, skus: readonly string[]): Promise<{ asked: string; sku: string }[]> {
  return db.query(
    `select asked.sku as asked, i.sku from unnest($1::text[]) asked (sku)
     cross join lateral (
       select sku from holdfast.inventory_item
       where lower(inventory_item.sku) = lower(asked.sku) and archived_at is null offset 0) i`,
    [skus],
  )
}
