/**
 * What batches, and what comes of them, need of a store. On a database it is made of the statements of the db room
 * (database-store.ts); a simulation gives one of its own, in memory.
 *
 * It promises what a transaction of PostgreSQL does that reads what is committed: whatever `load` has locked nobody else
 * changes until the transaction ends, and nobody sees anything of it before it is committed.
 */
import type { FailedFollowUp } from '../db/follow-ups.ts'
import type { HeldRows } from '../db/held-rows.ts'
import type { StoredOutcome } from '../db/idempotency-keys.ts'
import type { ConfigurationRequest } from '../db/load-for-configuration.ts'
import type { WorkingSetRequest } from '../db/load-working-set.ts'
import type { Lockable } from '../db/lockables.ts'
import type { Configuration } from '../domain/configuration/configuration.ts'
import type { Footprint } from '../domain/footprint.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import type { FollowUp, WorkingSet } from '../domain/working-set.ts'
import type { Outcome } from './request.ts'

export interface ConfigurationStore {
  /** All of it but the items, as one snapshot. */
  load(): Promise<Configuration>
  /** At least as new as whatever was committed before it was asked. */
  version(): Promise<number>
  /** Makes items known to the configuration, by SKU or id, with the components of kits; those that it knows are read anew. */
  readItems(configuration: Configuration, references: readonly string[]): Promise<void>
}

export interface BatchTransaction {
  readonly configuration: ConfigurationStore
  /** Takes follow-ups away. Those that are missing from the answer another process has done. */
  takeFollowUps(ids: readonly string[]): Promise<Set<string>>
  /** Nobody changes the configuration until this transaction ends. */
  holdConfiguration(): Promise<void>
  /** Locks and reads what was declared. Throws StaleConfiguration or Overtaken where that was made with what is not true any more. */
  load(request: WorkingSetRequest): Promise<WorkingSet>
  /** The whole configuration, which nobody else changes until this transaction ends, and these items. */
  loadForConfiguration(request: ConfigurationRequest): Promise<WorkingSet>
  /** Numbers of shipments, transfers and returns that would follow from these orders, and that other documents have. */
  takenNumbers(orderNumbers: readonly string[]): Promise<string[]>
  /** The answers that these idempotency keys have had. */
  findOutcomes(keys: readonly string[]): Promise<StoredOutcome<Outcome>[]>
  /** Writes what was decided. Answers what a changed configuration has made necessary. */
  write(state: WorkingSet): Promise<FollowUp[]>
  storeOutcomes(outcomes: readonly StoredOutcome[], now: Instant): Promise<void>
}

/** Follow-ups between the batches that cause them and those that carry them out. */
export interface FollowUpStore {
  /** From here on it can be told when every batch has ended that may have decided on the configuration of before. */
  fence(): Promise<void>
  /** Whether none of these has to wait for a batch any more. */
  mayBegin(ids: readonly string[]): Promise<boolean>
  /** Writes one for each document of the next chunk, and one for the rest, in its place. Answers what is to be done now. */
  spread(followUp: FollowUp, chunkSizeMax: number): Promise<FollowUp[]>
  /** They are due again after a pause that doubles; after so many attempts they are dead. */
  noteFailures(failures: readonly { id: string; error: string }[], attemptsMax: number): Promise<FailedFollowUp[]>
}

/** What others hold, asked without waiting for more than one thing at a time. */
export interface LockStore {
  /** What each of the footprints locks. */
  lockablesOf(footprints: readonly Footprint[]): Promise<Lockable[][]>
  findHeldRows(lockables: readonly Lockable[]): Promise<HeldRows>
  /** Whether it was free within the time. */
  waitUntilFree(lockable: Lockable, timeoutMs: number): Promise<boolean>
}

export interface BatchStore {
  readonly configuration: ConfigurationStore
  readonly followUps: FollowUpStore
  readonly locks: LockStore
  /** Committed when work resolves, rolled back when it rejects. Throws ConnectionLost where nothing was committed, and
   * CommitOutcomeUnknown where nobody can say. */
  transaction<T>(
    work: (tx: BatchTransaction) => Promise<T>,
    /** Left out: as long as the configuration says. */
    limits?: { lockTimeoutMs?: number | undefined },
  ): Promise<T>
}
