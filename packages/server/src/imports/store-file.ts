/**
 * A file on its way into the database: read, recognised by its columns, judged row by row, and kept in chunks from which any process can
 * carry it out. No more of it is in memory than a chunk.
 */
import {
  completeImportArrival,
  deleteImport,
  type Engine,
  type ImportError,
  type ImportKind,
  type ImportRow,
  insertImport,
  insertImportChunk,
  isLimited,
  newId,
  type Reach,
  type Rejection,
  reject,
} from 'holdfast'
import type { ImportAsked, ImportFormat, ImportOptions } from './import-options.ts'
import { type FileRecord, readRecords } from './read-records.ts'
import type { Values } from './read-values.ts'
import { inputOf, KNOWN_COLUMNS } from './row-inputs.ts'
import { SOURCES, type Source, sourceOf } from './sources.ts'
import { FileUnreadable, RowUnreadable } from './unreadable.ts'

export type Arriving = {
  engine: Engine
  file: AsyncIterable<Uint8Array | string>
  format: ImportFormat
  asked: ImportAsked
  sender: Sender
  /** Whoever sends it says later that it is here as a whole. */
  isCompletedLater?: boolean
}
/** Who sends it, and why they may not import rows of a kind. */
export type Sender = {
  actor: string
  keyId: string | null
  /** How far they reach; left out: everywhere. */
  reach?: Reach
  refuse: (kind: ImportKind) => Rejection | null
}
type Stored = { ok: true; id: string } | Rejection

/** So many rows are one command, which shares no batch with those of a checkout: larger ones go beside them, one at a time. */
const ROWS_PER_CHUNK = 500
/** Of what has a command for each row. */
const COMMANDS_PER_CHUNK = 200
const IN_ONE_COMMAND: ReadonlySet<string> = new Set(['levels', 'counts', 'movements'])

export async function storeFile(arriving: Arriving): Promise<Stored> {
  const writer = new ChunkWriter(arriving)
  try {
    for await (const record of readRecords(withinBytes(arriving), arriving.format)) await writer.take(record)
    return await writer.end()
  } catch (error) {
    await writer.giveUp()
    if (error instanceof Refusal) return error.rejection
    if (error instanceof FileUnreadable) return unreadable(error)
    throw error
  }
}

/** Ends the work on a file by a refusal. */
class Refusal extends Error {
  readonly rejection: Rejection
  constructor(rejection: Rejection) {
    super(rejection.code)
    this.rejection = rejection
  }
}

function unreadable({ row, why }: FileUnreadable): Rejection {
  const where = [
    ...(row === null ? [] : [`row ${row}`]),
    ...(why.column === null ? [] : [`column ${why.column}`]),
  ].join(', ')
  const detail = `${where === '' ? '' : `${where}: `}${why.detail} ${why.remedy}`
  return reject('import_unreadable', { detail, errors: [{ detail }] })
}

async function* withinBytes({ file, engine }: Arriving): AsyncGenerator<Uint8Array | string> {
  let left = engine.limits.import_bytes_max
  for await (const part of file) {
    left -= part.length
    if (left < 0)
      throw new Refusal(
        reject('body_too_large', { detail: `The file has more than ${engine.limits.import_bytes_max} bytes.` }),
      )
    yield part
  }
}

class ChunkWriter {
  readonly #arriving: Arriving
  readonly #id = newId()
  readonly #options: ImportOptions
  #source: Source | undefined
  #columns: string[] = []
  #isMade = false
  #number = 0
  #rows: ImportRow[] = []
  #errors: ImportError[] = []
  #count = 0

  constructor(arriving: Arriving) {
    const { kind: _kind, mode: _mode, dry_run: _dryRun, file_name: _name, ...options } = arriving.asked
    this.#arriving = arriving
    this.#options = options
  }

  async take(record: FileRecord): Promise<void> {
    if (this.#count >= this.#chunkSize() && !this.#continuesOrder(record)) await this.#flush()
    this.#count += 1
    if ('broken' in record) this.#note(record.row, record.broken)
    else await this.#takeRow(record.row, record.values)
  }

  async end(): Promise<Stored> {
    if (this.#source === undefined)
      throw new FileUnreadable({
        detail: 'The file has no rows.',
        remedy: 'The first line has the names of the columns.',
      })
    await this.#flush()
    if (!this.#arriving.isCompletedLater) await completeImportArrival(this.#arriving.engine.database, this.#id)
    return { ok: true, id: this.#id }
  }

  async giveUp(): Promise<void> {
    if (this.#isMade) await deleteImport(this.#arriving.engine.database, this.#id)
  }

  async #takeRow(row: number, values: Values): Promise<void> {
    if (this.#source === undefined) await this.#begin(row, Object.keys(values))
    try {
      for (const one of this.#source!.rowsOf(values, this.#columns)) {
        const input = inputOf(this.#source!.kind, one, this.#options)
        if (!this.#joinsOrder(input)) this.#rows.push([row, input])
      }
    } catch (error) {
      if (!(error instanceof RowUnreadable)) throw error
      this.#note(row, error)
    }
  }

  async #begin(row: number, columns: string[]): Promise<void> {
    const { kind } = this.#arriving.asked
    const source = sourceOf(columns, kind)
    if (!source) throw new FileUnreadable(unrecognised(columns, kind), row)
    if (source.name === 'holdfast' && this.#options.ignore_unknown_columns !== true) assertKnown(columns, source)
    const refused = this.#arriving.sender.refuse(source.kind)
    if (refused) throw new Refusal(refused)
    this.#source = source
    this.#columns = columns
  }

  /** The lines of an order stand in rows that follow each other. */
  #joinsOrder(input: Values): boolean {
    const last = this.#rows.at(-1)?.[1]
    if (this.#source!.kind !== 'orders' || input.number === undefined || last?.number !== input.number) return false
    ;(last!.lines as unknown[]).push(...(input.lines as unknown[]))
    return true
  }

  #continuesOrder(record: FileRecord): boolean {
    if (this.#source?.kind !== 'orders' || 'broken' in record) return false
    const last = this.#rows.at(-1)?.[1]
    return last?.number !== undefined && last.number === record.values.number
  }

  #note(row: number, { why }: RowUnreadable): void {
    this.#errors.push({ row, ...why, code: 'import_unreadable' })
  }

  #chunkSize(): number {
    if (this.#arriving.asked.mode === 'atomic') return this.#arriving.engine.limits.lines_per_request_max
    return IN_ONE_COMMAND.has(this.#source?.kind ?? '') ? ROWS_PER_CHUNK : COMMANDS_PER_CHUNK
  }

  async #flush(): Promise<void> {
    if (this.#count === 0) return
    if (!this.#isMade) await this.#make()
    if (this.#arriving.asked.mode === 'atomic') this.#assertAtomic()
    await insertImportChunk(this.#arriving.engine.database, this.#id, {
      number: this.#number,
      rows: this.#rows,
      row_count: this.#count,
      errors: this.#errors,
    })
    this.#number += 1
    this.#rows = []
    this.#errors = []
    this.#count = 0
  }

  async #make(): Promise<void> {
    if (this.#source === undefined)
      throw new FileUnreadable({ ...this.#errors[0]!, detail: 'No row can be read.' }, this.#errors[0]?.row)
    const { engine, asked, sender } = this.#arriving
    const made = await insertImport(
      engine.database,
      {
        id: this.#id,
        kind: this.#source.kind,
        source: this.#source.name,
        file_name: asked.file_name ?? null,
        options: this.#options,
        mode: asked.mode ?? 'rows',
        dry_run: asked.dry_run ?? false,
        actor: sender.actor,
        key_id: sender.keyId,
        reach: sender.reach && isLimited(sender.reach) ? sender.reach : null,
      },
      engine.limits.imports_open_max,
    )
    if (!made)
      throw new Refusal(reject('too_many_imports', { detail: `${engine.limits.imports_open_max} imports are open.` }))
    this.#isMade = true
  }

  /** All or none is one command: what does not fit into it, or has none, is not promised. */
  #assertAtomic(): void {
    const { lines_per_request_max: most } = this.#arriving.engine.limits
    if (IN_ONE_COMMAND.has(this.#source!.kind) && this.#number === 0 && this.#rows.length <= most) return
    throw new Refusal(
      reject('import_not_atomic', {
        detail: `These are ${this.#source!.kind}; levels, counts and movements of up to ${most} rows can be.`,
      }),
    )
  }
}

function unrecognised(columns: readonly string[], kind: string | undefined) {
  const known = [...new Set(SOURCES.map(({ name, kind: of }) => `${of} of ${name}`))].join(', ')
  const wanted = kind === undefined ? `none of those that are known (${known})` : `not those of ${kind}`
  return {
    detail: `The columns are ${columns.map((name) => JSON.stringify(name)).join(', ')}: ${wanted}.`,
    remedy:
      'See the columns of each kind in an export of it, or in docs/bulk.md; sku, location and quantity are enough for a count.',
  }
}

function assertKnown(columns: readonly string[], { kind }: Source): void {
  const unknown = columns.find((column) => !KNOWN_COLUMNS[kind].includes(column))
  if (unknown === undefined) return
  throw new FileUnreadable({
    column: unknown,
    detail: `It means nothing for ${kind}.`,
    remedy: `Leave it out, or say ignore_unknown_columns; there are ${KNOWN_COLUMNS[kind].slice(0, 12).join(', ')} and others.`,
  })
}
