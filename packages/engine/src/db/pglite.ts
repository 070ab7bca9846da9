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
import { type ColumnParser, columnParserOf, toParameters } from './column-values.ts'
import {
  beginScript,
  CommitOutcomeUnknown,
  type Database,
  lendTransaction,
  type Row,
  sqlStateOf,
  type Transaction,
  TransactionAborted,
} from './database.ts'

// Told apart by their names and not by their classes: a lent instance may come from another copy of the package.
type Messages = (
  | ({ name: 'rowDescription' } & Pick<RowDescription, 'fields'>)
  | ({ name: 'dataRow' } & Pick<DataRow, 'fields'>)
  | { name: 'commandComplete'; text: string }
)[]
type RowDescription = InstanceType<typeof protocol.messages.RowDescriptionMessage>
type DataRow = InstanceType<typeof protocol.messages.DataRowMessage>
const { serialize } = protocol

export interface PgliteSettings {
  /** Where the database lives; in memory when left out. */
  directory?: string | undefined
}

/** As much of a `PGlite` as is used of one that the host program has and lends us, which may come from its own copy of that package. */
export interface HostPglite {
  isInTransaction(): boolean
  execProtocolStream(message: Uint8Array, options?: { syncToFs?: boolean }): Promise<object[]>
  _runExclusiveTransaction<T>(work: () => Promise<T>): Promise<T>
}

export async function openPglite({ directory }: PgliteSettings = {}): Promise<Database> {
  const options: PGliteOptions = { relaxedDurability: false }
  if (directory) {
    options.fs = new SyncedNodeFs(directory)
    options.startParams = [...PGlite.defaultStartParams.filter((param) => param !== '-F'), ...durableParams]
  }
  const pglite = await PGlite.create(options)
  const turns = new Mutex()
  const inTurn: InTurn = (work) => turns.runExclusive(work)
  return {
    ...databaseOf(pglite, inTurn),
    query: <R = Row>(sql: string, params: readonly unknown[] = []) =>
      inTurn(() => runStatement<R>(pglite, sql, params)),
    close: () => inTurn(() => pglite.close()),
  }
}

/**
 * On an instance of the host's, which stays open when the database is closed. Its turns are kept, so that nothing of the host's comes
 * between the statements of a transaction of ours; and what the host has set on its session does not hold for ours.
 */
export function openLentPglite(pglite: HostPglite): Database {
  const inTurn: InTurn = (work) => pglite._runExclusiveTransaction(work)
  const settings = { timezone: 'UTC', datestyle: 'ISO', statement_timeout: '0' }
  const { transaction, ...database } = databaseOf(pglite, inTurn)
  const own: Database['transaction'] = (work, options = {}) =>
    transaction(work, { ...options, settings: { ...settings, ...options.settings } })
  return {
    ...database,
    transaction: own,
    query: <R = Row>(sql: string, params?: readonly unknown[]) => own((tx) => tx.query<R>(sql, params)),
    close: () => inTurn(async () => {}),
  }
}

type InTurn = <T>(work: () => Promise<T>) => Promise<T>

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

function databaseOf(pglite: HostPglite, inTurn: InTurn): Pick<Database, 'kind' | 'execute' | 'transaction'> {
  return {
    kind: 'pglite',
    execute: (sql) =>
      inTurn(async () => {
        await runScript(pglite, sql)
      }),
    transaction: (work, options = {}) => inTurn(() => runTransaction(pglite, beginScript(options), work)),
  }
}

async function runTransaction<T>(pglite: HostPglite, begin: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const port = {
    query: <R = Row>(sql: string, params: readonly unknown[] = []) => runStatement<R>(pglite, sql, params),
    execute: async (sql: string) => {
      await runScript(pglite, sql)
    },
  }
  const { tx, takeBack, settled, failure } = lendTransaction(port, { inTurn: true })
  try {
    await runScript(pglite, begin)
    const result = await work(tx).finally(takeBack).finally(settled)
    if (failure() !== undefined) throw failure()
    await commit(pglite)
    return result
  } catch (error) {
    if (pglite.isInTransaction()) await runScript(pglite, 'rollback')
    throw error
  }
}

/** A disk that fails ends the embedded server in the middle: then nobody can say what it will find when it is opened anew. */
async function commit(pglite: HostPglite): Promise<void> {
  const answer = await runScript(pglite, 'commit').catch((error: unknown) => {
    if (sqlStateOf(error) !== undefined) throw error
    throw new CommitOutcomeUnknown('The embedded database failed during COMMIT.', { cause: error })
  })
  if (commandTags(answer).includes('ROLLBACK')) throw new TransactionAborted()
}

async function runStatement<R>(pglite: HostPglite, sql: string, params: readonly unknown[]): Promise<R[]> {
  const message = Buffer.concat([
    serialize.parse({ text: sql }),
    serialize.bind({ values: toParameters(params) }),
    serialize.describe({ type: 'P' }),
    serialize.execute({}),
    serialize.sync(),
  ])
  return rowsOf<R>(await send(pglite, message))
}

function runScript(pglite: HostPglite, sql: string): Promise<Messages> {
  return send(pglite, serialize.query(sql))
}

function send(pglite: HostPglite, message: Uint8Array): Promise<Messages> {
  return pglite.execProtocolStream(message, { syncToFs: false }) as Promise<Messages>
}

function rowsOf<R>(messages: Messages): R[] {
  const rows: Row[] = []
  let columns: { name: string; parse: ColumnParser }[] = []
  for (const message of messages) {
    if (message.name === 'rowDescription') {
      columns = message.fields.map((field) => ({ name: field.name, parse: columnParserOf(field.dataTypeID) }))
    } else if (message.name === 'dataRow') {
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
  return messages.flatMap((message) => (message.name === 'commandComplete' ? [message.text] : []))
}
