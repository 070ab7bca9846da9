/**
 * A database in memory: committed rows, and transactions whose changes nobody else sees before they are committed, all at
 * once. What PostgreSQL promises of READ COMMITTED is kept as far as batches rely on it: every statement sees what is
 * committed when it is run, and its own transaction's changes; whoever changes or locks a row waits for whoever has it.
 */
import type { SettingsLayer } from '../../packages/engine/src/domain/configuration/settings.ts'
import type { Footprint } from '../../packages/engine/src/domain/footprint.ts'
import type { Instant } from '../../packages/engine/src/domain/kernel/instant.ts'
import type { FollowUp } from '../../packages/engine/src/domain/working-set.ts'
import type { Outcome } from '../../packages/engine/src/pipeline/request.ts'
import { type LockMode, RowLocks } from './row-locks.ts'
import type { Scheduler } from './scheduler.ts'
import { SqlError } from './sql-error.ts'
import type { StoredRow } from './stored-rows.ts'

/** What one transaction has decided, in order: told when it is committed. */
export type Decided =
  | { kind: 'request'; key: string; outcome: Pick<Outcome, 'ok'> & { code?: string } }
  | { kind: 'follow_up' | 'spread'; followUp: FollowUp }
export type Committed = {
  session: number
  at: number
  read: Reading | null
  /** Names of documents that it has made, and levels. */
  made: readonly string[]
  /** Levels that it has changed. */
  changed: readonly string[]
  /** What it has loaded and brought up to date, whatever it has decided besides. */
  loaded: Footprint | null
  now: Instant | null
  decided: readonly Decided[]
}

/** What was read without a lock, and when: the configuration; and what was not there, each with the time of looking for it. */
export type Reading = {
  at: number
  missing: ReadonlyMap<string, number>
  locked: ReadonlySet<string>
  /** Of what was missing: the orders. Whoever has not found one looks again when everything is locked. (So it is with holds;
   * but those come to an end, and are not there again.) */
  lookedForAgain: ReadonlySet<string>
}

export type ConfigurationRow = { version: number; settings: SettingsLayer }

export type Snapshot = {
  tables: ReadonlyMap<string, ReadonlyMap<string, StoredRow>>
  configuration: ConfigurationRow
  sequence: number
}

/** Its row is null where the transaction has deleted it. */
type Writes = Map<string, Map<string, StoredRow | null>>

export class Session {
  readonly id: number
  state: 'open' | 'committed' | 'aborted' = 'open'
  readonly writes: Writes = new Map()
  lockTimeoutMs: number | undefined
  configuration: ConfigurationRow | null = null
  now: Instant | null = null
  read: Reading | null = null
  /** What it has looked for and not found, and when; and the levels that it has found. */
  readonly missing = new Map<string, number>()
  readonly locked = new Set<string>()
  readonly lookedForAgain = new Set<string>()
  /** What it has locked, and brought up to date. */
  loaded: Footprint | null = null
  readonly decided: Decided[] = []
  /** Rejects when the server ends it. */
  readonly ended: Promise<never>
  readonly end: (error: Error) => void

  constructor(id: number) {
    this.id = id
    const { promise, reject } = Promise.withResolvers<never>()
    promise.catch(() => {})
    this.ended = promise
    this.end = reject
  }
}

const LEVEL_TABLE = 'holdfast.inventory_level'
const DOCUMENT_TABLES = ['order', 'shipment', 'stock_transfer', 'return', 'stock_subscription', 'reservation'].map(
  (name) => (name === 'order' ? 'holdfast."order"' : `holdfast.${name}`),
)

export const EPOCH = Date.parse('2026-01-01T12:00:00Z')

export class MemoryServer {
  readonly scheduler: Scheduler
  readonly lockTimeoutMs: number
  readonly history: Committed[] = []
  readonly open = new Set<Session>()
  configuration: ConfigurationRow = { version: 1, settings: {} }
  /** Whoever looks at every committed state. */
  onCommit: (session: Session) => void = () => {}
  readonly #tables = new Map<string, Map<string, StoredRow>>()
  readonly #locks: RowLocks<Session>
  #sessions = 0
  #sequence = 0
  #aheadMs = 0
  #standsAt: Instant | null = null
  #isDown = false

  constructor(scheduler: Scheduler, { lockTimeoutMs }: { lockTimeoutMs: number }) {
    this.scheduler = scheduler
    this.lockTimeoutMs = lockTimeoutMs
    this.#locks = new RowLocks(scheduler)
  }

  snapshot(): Snapshot {
    return { tables: this.#tables, configuration: this.configuration, sequence: this.#sequence }
  }

  restore({ tables, configuration, sequence }: Snapshot): void {
    for (const [name, rows] of tables) this.#tables.set(name, new Map(rows))
    this.configuration = configuration
    this.#sequence = sequence
  }

  /** Its clock, in whole milliseconds. It never goes back. */
  get now(): Instant {
    if (this.#standsAt !== null) return this.#standsAt
    return EPOCH + Math.floor(this.scheduler.now) + this.#aheadMs
  }

  standStill(at: Instant): void {
    this.#standsAt = at
  }

  stepClock(ms: number): void {
    this.#aheadMs += ms
  }

  /** The next number of a sequence: whoever is given one may be rolled back, and somebody with a higher one come first. */
  nextNumber(): number {
    this.#sequence += 1
    return this.#sequence
  }

  /** The transaction that would begin now. */
  get nextSession(): number {
    return this.#sessions + 1
  }

  begin(): Session {
    if (this.#isDown) throw new SqlError('57P03', 'the database system is starting up')
    this.#sessions += 1
    const session = new Session(this.#sessions)
    this.open.add(session)
    return session
  }

  commit(session: Session): void {
    if (session.state !== 'open') return
    const made = this.#namesMade(session)
    for (const [name, writes] of session.writes) {
      const table = this.#table(name)
      for (const [key, row] of writes) {
        if (row === null) table.delete(key)
        else table.set(key, row)
      }
    }
    if (session.configuration) this.configuration = session.configuration
    const { id, now, decided, read, loaded } = session
    const changed = [...(session.writes.get(LEVEL_TABLE)?.keys() ?? [])]
    this.history.push({ session: id, at: this.scheduler.now, now, read, made, changed, loaded, decided })
    this.#close(session, 'committed')
    this.onCommit(session)
  }

  abort(session: Session): void {
    if (session.state !== 'open') return
    this.#close(session, 'aborted')
    session.end(new SqlError('57P01', 'terminating connection due to administrator command'))
  }

  /** Every transaction is lost that was not committed, and nobody is let in for a while. */
  restart(forMs: number): void {
    this.#isDown = true
    for (const session of [...this.open]) this.abort(session)
    this.scheduler.after(forMs, () => {
      this.#isDown = false
    })
  }

  lock(session: Session, name: string, mode: LockMode = 'exclusive'): Promise<void> {
    if (session.state !== 'open') return session.ended
    return this.#locks.acquire(session, name, mode, session.lockTimeoutMs ?? this.lockTimeoutMs)
  }

  isHeld(name: string): boolean {
    return this.#locks.isHeld(name)
  }

  row(session: Session | null, table: string, key: string): StoredRow | undefined {
    const own = session?.writes.get(table)?.get(key)
    if (own !== undefined) return own ?? undefined
    return this.#table(table).get(key)
  }

  /** All that a statement of the session sees now, or somebody without one. */
  rows(session: Session | null, table: string): StoredRow[] {
    const own = session?.writes.get(table)
    if (!own || own.size === 0) return [...this.#table(table).values()]
    const seen: StoredRow[] = []
    for (const [key, row] of this.#table(table)) if (!own.has(key)) seen.push(row)
    for (const row of own.values()) if (row !== null) seen.push(row)
    return seen
  }

  put(session: Session, table: string, key: string, row: StoredRow | null): void {
    const writes = session.writes.get(table) ?? new Map()
    session.writes.set(table, writes.set(key, row))
  }

  /** Of documents and levels that were not there before. */
  #namesMade({ writes }: Session): string[] {
    return [...DOCUMENT_TABLES, LEVEL_TABLE].flatMap((name) => {
      const made = [...(writes.get(name) ?? [])].filter(([key]) => !this.#table(name).has(key))
      return made.flatMap(([key, row]) => [key, row?.number ?? row?.reference ?? key].map(String))
    })
  }

  #table(name: string): Map<string, StoredRow> {
    const known = this.#tables.get(name)
    if (known) return known
    const table = new Map<string, StoredRow>()
    this.#tables.set(name, table)
    return table
  }

  #close(session: Session, state: 'committed' | 'aborted'): void {
    session.state = state
    this.open.delete(session)
    this.#locks.release(session)
  }
}
