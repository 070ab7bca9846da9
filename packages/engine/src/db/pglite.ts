/**
 * The embedded database: PostgreSQL compiled to WebAssembly, in this process, in memory or in a directory.
 *
 * There is one connection; whatever arrives while a transaction is open waits in line, so two transactions never interleave. We
 * speak the wire protocol to it instead of using `query()`: parse, bind, describe and execute go in as one message (a third
 * quicker for small statements), and parameters and rows pass through the very functions that the server's driver uses.
 *
 * On disk PGlite starts with fsync off, and its file system ignores fdatasync; a commit would survive the death of the process
 * but not of the machine. `SyncedNodeFs` gives it a real fsync, and the start parameters below make PostgreSQL call it.
 */
import { fsyncSync } from 'node:fs'
import { Mutex, PGlite, type PGliteOptions, protocol } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { type ColumnParser, columnParserOf, toParameterTexts } from './column-values.ts'
import {
  beginScript,
  type Database,
  lendConnection,
  type Row,
  type Transaction,
  TransactionAborted,
} from './database.ts'

type Messages = Awaited<ReturnType<PGlite['execProtocolStream']>>
const { serialize } = protocol

export interface PgliteSettings {
  /** Where the database lives; in memory when left out. */
  directory?: string
  /** A dump of another instance's data directory to start from. */
  loadDataDir?: Blob
}

export interface PgliteDatabase extends Database {
  /** A tar file of the data directory, to start other instances from. */
  dumpDataDir(): Promise<Blob>
}

export async function openPglite({ directory, loadDataDir }: PgliteSettings = {}): Promise<PgliteDatabase> {
  const options: PGliteOptions = { loadDataDir, relaxedDurability: false }
  if (directory) {
    options.fs = new SyncedNodeFs(directory)
    options.startParams = [...PGlite.defaultStartParams.filter((param) => param !== '-F'), ...durableParams]
  }
  return databaseOf(await PGlite.create(options))
}

const durableParams = ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'synchronous_commit=on']

class SyncedNodeFs extends NodeFS {
  override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options)
    const installFsync: NonNullable<typeof emscriptenOpts.preRun>[number] = (module) => {
      const nodeFileSystem = module.NODEFS as unknown as {
        stream_ops: { fsync?: (stream: { nfd?: number }) => number }
      }
      nodeFileSystem.stream_ops.fsync = (stream) => {
        // Directories have no descriptor here; only files carry data that a commit rests on.
        if (stream.nfd !== undefined) fsyncSync(stream.nfd)
        return 0
      }
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), installFsync] } }
  }
}

function databaseOf(pglite: PGlite): PgliteDatabase {
  const turns = new Mutex()
  return {
    kind: 'pglite',
    query: <R = Row>(sql: string, params: readonly unknown[] = []) =>
      turns.runExclusive(() => runStatement<R>(pglite, sql, params)),
    execute: (sql) =>
      turns.runExclusive(async () => {
        await runScript(pglite, sql)
      }),
    transaction: (work, options = {}) => turns.runExclusive(() => runTransaction(pglite, beginScript(options), work)),
    dumpDataDir: () => turns.runExclusive(() => pglite.dumpDataDir('none')),
    close: () => turns.runExclusive(() => pglite.close()),
  }
}

async function runTransaction<T>(pglite: PGlite, begin: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const { tx, takeBack } = lendConnection({
    query: <R = Row>(sql: string, params: readonly unknown[] = []) => runStatement<R>(pglite, sql, params),
    execute: async (sql) => {
      await runScript(pglite, sql)
    },
  })
  try {
    await runScript(pglite, begin)
    const result = await work(tx).finally(takeBack)
    if (commandTags(await runScript(pglite, 'commit')).includes('ROLLBACK')) throw new TransactionAborted()
    return result
  } catch (error) {
    if (pglite.isInTransaction()) await runScript(pglite, 'rollback')
    throw error
  }
}

async function runStatement<R>(pglite: PGlite, sql: string, params: readonly unknown[]): Promise<R[]> {
  const message = Buffer.concat([
    serialize.parse({ text: sql }),
    serialize.bind({ values: toParameterTexts(params) }),
    serialize.describe({ type: 'P' }),
    serialize.execute({}),
    serialize.sync(),
  ])
  return rowsOf<R>(await send(pglite, message))
}

function runScript(pglite: PGlite, sql: string): Promise<Messages> {
  return send(pglite, serialize.query(sql))
}

function send(pglite: PGlite, message: Uint8Array): Promise<Messages> {
  return pglite.execProtocolStream(message, { syncToFs: false })
}

function rowsOf<R>(messages: Messages): R[] {
  const rows: Row[] = []
  let columns: { name: string; parse: ColumnParser }[] = []
  for (const message of messages) {
    if (message instanceof protocol.messages.RowDescriptionMessage) {
      columns = message.fields.map((field) => ({ name: field.name, parse: columnParserOf(field.dataTypeID) }))
    } else if (message instanceof protocol.messages.DataRowMessage) {
      rows.push(rowOf(columns, message.fields))
    }
  }
  return rows as R[]
}

function rowOf(columns: readonly { name: string; parse: ColumnParser }[], fields: readonly (string | null)[]): Row {
  const row: Row = {}
  for (let index = 0; index < columns.length; index++) {
    const { name, parse } = columns[index]!
    const field = fields[index] ?? null
    row[name] = field === null ? null : parse(field)
  }
  return row
}

function commandTags(messages: Messages): string[] {
  return messages.flatMap((message) =>
    message instanceof protocol.messages.CommandCompleteMessage ? [message.text] : [],
  )
}
