/** Questions and exports, as the engine answers them: from the database that takes writes, or from its replica for whom that will do. */
import type { Config } from '../config.ts'
import type { Database } from '../db/database.ts'
import type { Freshness, Replica } from '../db/open-replica.ts'
import { EVERYTHING, type Reach } from '../domain/reach.ts'
import { ShownItems } from '../queries/availability/shown-items.ts'
import type { KnownConfiguration, QueryContext, Read } from '../queries/define-query.ts'
import type { ExportName } from '../queries/exports/registry.ts'
import { type QueryName, registry } from '../queries/registry.ts'
import { ConfigurationCache } from './configuration-cache.ts'
import { storedConfiguration } from './database-store.ts'
import { type ExportOptions, runExport } from './run-export.ts'
import { createReader, type Reader } from './run-query.ts'
import { type Aged, type StaleReadCounts, StaleReads } from './stale-reads.ts'
import { Turns } from './turns.ts'

/** How a question is asked. */
export type ReadOptions = {
  /** How far who asks reaches: lists leave out what is outside, anything else is refused. Left out: everywhere. */
  reach?: Reach | undefined
  /** The answer may be so old, in milliseconds: the replica may give it. Left out: it has what was acknowledged before it was asked for. */
  staleMsMax?: number | undefined
}

/** How questions and exports are answered, `asOf` where the replica has done it. */
export type EngineReads = {
  read: (name: string, input: unknown, options?: ReadOptions) => Promise<Aged<Read<unknown>>>
  readJson: (name: string, input: unknown, options?: ReadOptions) => Promise<Aged<Read<string>>>
  exportRows: <Name extends ExportName>(
    name: Name,
    options: ExportOptions<Name> & Pick<ReadOptions, 'staleMsMax'>,
  ) => Promise<Aged<Read<{ rows: number }>>>
  /** Where there is a replica. */
  staleReads: Readonly<StaleReadCounts> | undefined
}

type ReadsOptions = {
  database: Database
  replica: Replica | undefined
  limits: Config['limits']
  configuration: ConfigurationCache
  onBug: (error: Error) => void
}

export function createReads({ database, replica, limits, configuration, onBug }: ReadsOptions): EngineReads {
  const questions = queryContext({ database, limits }, configuration)
  const primary = createReader(questions, { turns: turnsOf(limits), onBug })
  if (!replica)
    return { ...primary, exportRows: (name, options) => runExport(questions, name, options), staleReads: undefined }
  // Of a copy of its own: what is configured is as old there as everything else.
  const olderQuestions = queryContext({ database: replica.database, limits }, new ConfigurationCache())
  const older = createReader(olderQuestions, { turns: turnsOf(limits), onBug: () => {} })
  const staleReads = new StaleReads(replica)
  const asked =
    <Form extends 'read' | 'readJson'>(form: Form) =>
    (name: string, input: unknown, options: ReadOptions = {}) => {
      const ask = (reader: Reader) => () => reader[form](name, input, options) as ReturnType<Reader[Form]>
      const { staleMsMax } = options
      if (staleMsMax === undefined || registry.get(name as QueryName)?.isOfNow) return ask(primary)()
      return staleReads.read(staleMsMax, { primary: ask(primary), replica: ask(older) })
    }
  return {
    read: asked('read') as EngineReads['read'],
    readJson: asked('readJson') as EngineReads['readJson'],
    exportRows: (name, options) => {
      const { staleMsMax, take } = options
      if (staleMsMax === undefined) return runExport(questions, name, options)
      let hasBegun = false
      const taking = (age: Freshness) => (rows: Parameters<typeof take>[0]) => {
        hasBegun = true
        return take(rows, age)
      }
      const sides = {
        primary: () => runExport(questions, name, options),
        replica: (age: Freshness) => runExport(olderQuestions, name, { ...options, take: taking(age) }),
      }
      return staleReads.read(staleMsMax, sides, () => hasBegun)
    },
    staleReads: staleReads.counts,
  }
}

function queryContext(
  { database, limits }: { database: Database; limits: Config['limits'] },
  configuration: ConfigurationCache,
): QueryContext {
  const stored = storedConfiguration(database)
  const known: KnownConfiguration = {
    get: (items) => configuration.get(stored, items),
    forget: (itemIds) => configuration.forget({ itemIds }),
  }
  return {
    database,
    limits,
    configuration: (wanted = {}) => configuration.noOlderThan(stored, wanted),
    known,
    shownItems: new ShownItems(),
    reach: EVERYTHING,
  }
}

function turnsOf(limits: Config['limits']): Turns {
  return new Turns({
    atOnceMax: limits.reads_in_flight_max,
    waitingMax: limits.queue_depth_max,
    deadlineMs: limits.request_deadline_ms,
  })
}
