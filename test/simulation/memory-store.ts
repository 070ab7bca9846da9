/**
 * The port of the pipeline to its store (batch-store.ts), on a database in memory that may fail: every statement takes its
 * time there and back, its connection may be cut, and a COMMIT may come to anything that one can come to.
 *
 * What it tells of a COMMIT that was cut is what the real one promises: ConnectionLost where nothing was committed and nothing
 * ever will be, CommitOutcomeUnknown where nobody can say, and success only where it is committed.
 */
import { CommitOutcomeUnknown, ConnectionLost } from '../../packages/engine/src/db/database.ts'
import type { StoredOutcome } from '../../packages/engine/src/db/idempotency-keys.ts'
import { loadWorkingSet } from '../../packages/engine/src/db/load-working-set.ts'
import type { Lockable } from '../../packages/engine/src/db/lockables.ts'
import { idempotencyKeyTable } from '../../packages/engine/src/db/tables/idempotency-key.ts'
import { CONFIGURATION_TABLES, WORKING_SET_TABLES } from '../../packages/engine/src/db/tables/index.ts'
import type { TableDescription } from '../../packages/engine/src/db/tables/table-description.ts'
import { consequences } from '../../packages/engine/src/db/write-configuration.ts'
import type { Change, Written } from '../../packages/engine/src/domain/kernel/table.ts'
import { type FollowUp, WorkingSet } from '../../packages/engine/src/domain/working-set.ts'
import type {
  BatchStore,
  BatchTransaction,
  ConfigurationStore,
} from '../../packages/engine/src/pipeline/batch-store.ts'
import type { Outcome } from '../../packages/engine/src/pipeline/request.ts'
import type { ArmedFaults, CommitFault } from './armed-faults.ts'
import { addItems, readConfiguration, readItems } from './memory-configuration.ts'
import { recordsOf } from './memory-documents.ts'
import {
  fence,
  followUpRows,
  insertFollowUps,
  mayBegin,
  noteFailures,
  spread,
  takeFollowUps,
} from './memory-follow-ups.ts'
import { CONFIGURATION_LOCK, heldRows, lockablesOf, lockNamed } from './memory-locks.ts'
import type { MemoryServer, Session } from './memory-server.ts'
import { memorySource } from './memory-source.ts'
import { writeTable } from './memory-writes.ts'
import { decidedIn } from './observed-decisions.ts'
import type { Owner } from './scheduler.ts'
import { SqlError } from './sql-error.ts'
import { recordOf } from './stored-rows.ts'

type Access = {
  owner: Owner
  faults: ArmedFaults
  newId: () => string
  /** No statement takes any time. */
  isNear?: boolean
}

export class MemoryStore implements BatchStore {
  readonly configuration: ConfigurationStore
  readonly followUps: BatchStore['followUps']
  readonly locks: BatchStore['locks']
  readonly #server: MemoryServer
  readonly #owner: Owner
  readonly #faults: ArmedFaults
  readonly #isNear: boolean
  /** Of its process: they end when the server learns that it is gone. */
  readonly sessions = new Set<Session>()

  constructor(server: MemoryServer, { owner, faults, newId, isNear = false }: Access) {
    this.#isNear = isNear
    this.#server = server
    this.#owner = owner
    this.#faults = faults
    this.configuration = this.#storedConfiguration(null)
    const alone = <T>(work: (session: Session) => Promise<T>) =>
      this.#inSession((session) => this.#statement(session, () => work(session)))
    this.locks = {
      lockablesOf: (footprints) => this.ask(() => lockablesOf(server, footprints)),
      findHeldRows: (lockables) => this.ask(() => heldRows(server, lockables)),
      waitUntilFree: (lockable, timeoutMs) => this.#isFreeWithin(lockable, timeoutMs),
    }
    this.followUps = {
      fence: () => alone((session) => fence(server, session)),
      mayBegin: (ids) =>
        alone(async (session) =>
          followUpRows(server, session).every((row) => !ids.includes(row.id) || !isAwaiting(server, row)),
        ),
      spread: (followUp) => alone((session) => spread(server, session, followUp, newId)),
      noteFailures: (failures, attemptsMax) => alone((session) => noteFailures(server, session, failures, attemptsMax)),
    }
  }

  async #isFreeWithin(lockable: Lockable, timeoutMs: number): Promise<boolean> {
    const free = new Error('it is free')
    try {
      await this.#inSession(async (session) => {
        session.lockTimeoutMs = timeoutMs
        await this.#statement(session, () => this.#server.lock(session, lockNamed(lockable)))
        // Nothing of it is to stay.
        throw free
      })
    } catch (error) {
      if (error === free) return true
      if (error instanceof SqlError && error.code === '55P03') return false
      throw error
    }
    return false
  }

  transaction<T>(
    work: (tx: BatchTransaction) => Promise<T>,
    limits?: { lockTimeoutMs?: number | undefined },
  ): Promise<T> {
    return this.#inSession((session) => {
      session.lockTimeoutMs = limits?.lockTimeoutMs
      return work(this.#transactionOf(session))
    })
  }

  /** A question that is asked by itself. */
  ask<T>(question: () => T): Promise<T> {
    return this.#statement(null, question)
  }

  async #inSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = await this.#statement(null, () => {
      const begun = this.#server.begin()
      this.sessions.add(begun)
      return begun
    })
    try {
      let result: T
      try {
        result = await work(session)
      } catch (error) {
        await this.#travel()
        this.#server.abort(session)
        throw error
      }
      await this.#commit(session, this.#faults.takeCommit())
      return result
    } finally {
      this.sessions.delete(session)
    }
  }

  async #statement<T>(session: Session | null, run: () => T | Promise<T>): Promise<T> {
    const { random } = this.#server.scheduler
    const stalledMs = this.#faults.takeStallMs()
    if (stalledMs > 0) await this.#server.scheduler.wait(stalledMs, this.#owner)
    if (this.#faults.takeCut()) {
      if (session) this.#server.scheduler.after(random.whole(1, 1500), () => this.#server.abort(session))
      await this.#travel()
      throw new ConnectionLost('the connection was cut')
    }
    await this.#travel()
    if (session && session.state !== 'open') throw new ConnectionLost('the server has ended the session')
    const done = Promise.resolve(run())
    const answer = await (session ? Promise.race([done, session.ended]) : done)
    done.catch(() => {})
    await this.#travel()
    return answer
  }

  /** A way over the network. It is short, but for the few that are not. */
  #travel(): Promise<void> {
    if (this.#isNear) return Promise.resolve()
    const { random } = this.#server.scheduler
    const ms = random.chance(0.03) ? random.fraction() * 40 : 0.1 + random.fraction()
    return this.#server.scheduler.wait(ms, this.#owner)
  }

  async #commit(session: Session, fault: CommitFault | null): Promise<void> {
    const { scheduler } = this.#server
    if (this.#isNear) return this.#server.commit(session)
    const arrived = Promise.withResolvers<void>()
    // Once it has been sent it arrives, whatever becomes of the sender.
    const afterMs = fault?.kind === 'late' ? fault.afterMs : scheduler.random.fraction()
    scheduler.after(afterMs, () => {
      if (fault?.kind === 'never_arrives') this.#server.abort(session)
      else this.#server.commit(session)
      arrived.resolve()
    })
    if (fault?.kind === 'late' || fault?.isForgotten) {
      await this.#travel()
      throw new CommitOutcomeUnknown('the connection was cut at COMMIT, and nobody can say what became of it')
    }
    await arrived.promise
    await this.#travel()
    if (session.state !== 'committed') throw new ConnectionLost('the connection was cut before COMMIT')
  }

  #storedConfiguration(session: Session | null): ConfigurationStore {
    const server = this.#server
    return {
      load: () => this.#statement(session, () => readConfiguration(server, session)),
      version: () => this.#statement(session, () => server.configuration.version),
      readItems: async (configuration, references) => {
        if (references.length > 0)
          await this.#statement(session, () => readItems(server, session, configuration, references))
      },
    }
  }

  #transactionOf(session: Session): BatchTransaction {
    const server = this.#server
    let last: Promise<unknown> = Promise.resolve()
    // Statements that are asked for together are run in their order, and none after one that has failed.
    const statement = <T>(run: () => T | Promise<T>): Promise<T> => {
      const answer = last.then(() => this.#statement(session, run))
      answer.catch(() => {})
      last = answer
      return answer
    }
    return {
      configuration: this.#storedConfiguration(session),
      takeFollowUps: async (ids) => {
        if (ids.length === 0) return new Set()
        const taken = await statement(() => takeFollowUps(server, session, ids))
        return new Set(taken.map(({ id }) => id))
      },
      holdConfiguration: () => statement(() => server.lock(session, CONFIGURATION_LOCK, 'shared')),
      load: async (request) => {
        const source = memorySource({ server, session, statement, pause: () => this.#travel() })
        return decidedIn(session, await loadWorkingSet(source, request))
      },
      loadForConfiguration: ({ items, newId }) =>
        statement(async () => {
          await server.lock(session, CONFIGURATION_LOCK)
          const configuration = readConfiguration(server, session)
          addItems(server, session, configuration, items)
          session.now = server.now
          const state = new WorkingSet({ now: session.now, configuration, newId })
          for (const id of usedItems(server, session)) state.usedItems.add(id)
          return decidedIn(session, state)
        }),
      takenNumbers: async (orderNumbers) => {
        if (orderNumbers.length === 0) return []
        const numbers = await statement(() =>
          (['shipments', 'transfers', 'returns'] as const)
            .flatMap((part) => recordsOf(server, session, part))
            .map((row) => String(row.number)),
        )
        return numbers.filter((number) => orderNumbers.some((order) => number.startsWith(`${order}-`)))
      },
      findOutcomes: async (keys) => {
        if (keys.length === 0) return []
        return statement(() => keys.flatMap((key) => storedOutcome(server, session, key) ?? []))
      },
      write: (state) => this.#write(session, state),
      storeOutcomes: async (outcomes, now) => {
        if (outcomes.length === 0) return
        const inOrder = outcomes.toSorted((a, b) => (a.key < b.key ? -1 : 1))
        const changes = inOrder.map((after) => ({ key: after.key, before: undefined, after }))
        await statement(() => writeTable({ server, session }, idempotencyKeyTable, changes, now))
      },
    }
  }

  async #write(session: Session, state: WorkingSet): Promise<FollowUp[]> {
    const { configuration, now } = state
    await this.#writeParts(session, state, WORKING_SET_TABLES as never, now)
    await this.#writeParts(session, configuration, CONFIGURATION_TABLES as never, now)
    const caused = consequences(configuration).map((followUp) => ({ id: state.newId(), ...followUp }))
    const isChanged = configuration.changesVersion
    if (!isChanged && caused.length === 0) return caused
    await this.#statement(session, async () => {
      if (isChanged) {
        await this.#server.lock(session, CONFIGURATION_LOCK)
        session.configuration = { version: configuration.version + 1, settings: configuration.globalSettings }
      }
      await insertFollowUps(this.#server, session, caused, { awaits_batches: true })
    })
    return caused
  }

  async #writeParts(
    session: Session,
    parts: object,
    tables: Record<string, TableDescription<object>>,
    now: number,
  ): Promise<void> {
    for (const [name, table] of Object.entries(tables)) {
      const changes = ((parts as Record<string, unknown>)[name] as Written<object>).changes() as Change<object>[]
      if (changes.length === 0) continue
      await this.#statement(session, () => {
        refusePoison(changes)
        return writeTable({ server: this.#server, session }, table, changes, now)
      })
    }
  }
}

/** What no database takes, and nobody foresees: one command whose rows the store refuses, whoever it shares a batch with. */
export const POISON = 'poison'

function refusePoison(changes: readonly Change<object>[]): void {
  if (changes.some(({ after }) => (after as { note?: string } | undefined)?.note === POISON))
    throw new SqlError('XX000', 'poison')
}

function isAwaiting(server: MemoryServer, row: Parameters<typeof mayBegin>[1]): boolean {
  return !mayBegin(server, row)
}

function storedOutcome(server: MemoryServer, session: Session | null, key: string): StoredOutcome<Outcome> | null {
  const row = server.row(session, idempotencyKeyTable.name, key)
  return row ? (recordOf(idempotencyKeyTable, row) as StoredOutcome<Outcome>) : null
}

function usedItems(server: MemoryServer, session: Session): Set<string> {
  const rows = [...recordsOf(server, session, 'levels'), ...recordsOf(server, session, 'movements')]
  return new Set(rows.map((row) => String(row.itemId)))
}
