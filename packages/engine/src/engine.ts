/**
 * The engine: what a service, a library user and every adapter stand on.
 *
 * `execute` takes a command by name, `read` a query. Either answers with a result or with a rejection, and throws a
 * HoldfastError only when the world has failed. Callers may send as many commands at once as they like: they are grouped
 * into batches.
 */
import type { Command } from './commands/define-command.ts'
import { type CommandName, type InputOf, type ResultOf, registry } from './commands/registry.ts'
import type { Config } from './config.ts'
import type { Database } from './db/database.ts'
import type { FailedFollowUp } from './db/follow-ups.ts'
import { newId as newUuid } from './db/new-id.ts'
import type { Replica } from './db/open-replica.ts'
import type { Reach } from './domain/reach.ts'
import type { FollowUp } from './domain/working-set.ts'
import { AssertionFailed, type Rejection, reject } from './errors.ts'
import { answerOnce, type OnceAsked } from './pipeline/answer-once.ts'
import { batcherFor, createBatchers } from './pipeline/batchers.ts'
import { systemClock } from './pipeline/clock.ts'
import { ConfigurationCache } from './pipeline/configuration-cache.ts'
import { databaseStore } from './pipeline/database-store.ts'
import { createReads, type EngineReads, type ReadOptions } from './pipeline/engine-reads.ts'
import type { FaultPolicy } from './pipeline/faults.ts'
import { FollowUps } from './pipeline/follow-ups.ts'
import { fingerprintOf, scopedKey } from './pipeline/idempotency.ts'
import { type Load, loadOf } from './pipeline/load.ts'
import { nameWhatIsMissing } from './pipeline/name-what-is-missing.ts'
import { type Observer, sentNow } from './pipeline/observer.ts'
import type { Request } from './pipeline/request.ts'
import type { RunContext } from './pipeline/run-requests.ts'
import type { Aged } from './pipeline/stale-reads.ts'
import { validate } from './pipeline/validate.ts'
import type { Read } from './queries/define-query.ts'
import type { AnswerOf, QueryName, QuestionOf } from './queries/registry.ts'

/** How one command is sent. Without a key it has its effect as often as it is sent; the actor is `anonymous` by
 * default. */
export type ExecuteOptions = {
  /** The same key and input have the same effect once, and the same answer always. */
  idempotencyKey?: string | undefined
  /** Whose keys they are: the same key of somebody else is another one. */
  idempotencyScope?: string | undefined
  /** Who sends it; stands in the ledger. */
  actor?: string | undefined
  /** Answers what would come of it and changes nothing: no event, no movement, and no idempotency key is kept. */
  dryRun?: boolean | undefined
  /** An AbortSignal, say. Who is gone when the turn comes is not served: the command is not carried out, and answered by `cancelled`. Once it has
   * begun it goes on. */
  signal?: { readonly aborted: boolean } | undefined
  /** How far who sends it reaches; what is outside is refused. Left out: everywhere. */
  reach?: Reach | undefined
}

export type { ReadOptions } from './pipeline/engine-reads.ts'

type AnswerMarks = { replayed?: boolean; dryRun?: true }

/** What a command comes to: its result, or a refusal, which has changed nothing. `replayed` is true where the
 * idempotency key had been answered before, `dryRun` where nothing was done, as was asked; else they are absent. */
export type Answer<Result> = ({ ok: true; result: Result } | Rejection) & AnswerMarks

/** An engine on an open database. Its methods answer a refusal as a value `{ok: false, code, …}` and throw a
 * HoldfastError when the world has failed (`unavailable`) or Holdfast itself has (`internal`). */
export interface Engine {
  readonly database: Database
  readonly limits: Config['limits']
  /** Carries out a command, together with whatever else is sent at that moment; answered once it is committed. */
  execute<Name extends CommandName>(
    name: Name,
    input: InputOf<Name>,
    options?: ExecuteOptions,
  ): Promise<Answer<ResultOf<Name>>>
  /** The same for a name and an input that come from outside and have no type. Throws where no command has the name. */
  executeUntyped(name: string, input: unknown, options?: ExecuteOptions): Promise<Answer<unknown>>
  /** Answers a question. What does not exist is a rejection. Throws a HoldfastError when the world has failed. */
  read<Name extends QueryName>(
    name: Name,
    input: QuestionOf<Name>,
    options?: ReadOptions,
  ): Promise<Aged<Read<AnswerOf<Name>>>>
  /** The same for a name and a question that come from outside and have no type. Throws where no query has the name. */
  readUntyped(name: string, input: unknown, options?: ReadOptions): Promise<Aged<Read<unknown>>>
  /** The same, answered as the text of its JSON: for whoever passes it on. */
  readonly readJson: EngineReads['readJson']
  /** A list as a whole, page after page, all of one instant: `take` is given each page, and awaited. Answers how many rows there
   * were; throws what `take` throws, and a failure of the database as it is. An embedded database does nothing else meanwhile. */
  readonly exportRows: EngineReads['exportRows']
  readonly replica: Replica | undefined
  /** How often the replica has answered who might be given something older, and how often not; undefined where there is none. */
  readonly staleReads: EngineReads['staleReads']
  /** Work of a host's own, with its answer under an idempotency key: it is done once, and answered alike every time. `work` is given an
   * engine whose database is the transaction, to read by and to write to; `kept` says what of an answer is kept. */
  once(
    asked: OnceAsked,
    what: { work: (engine: Engine) => Promise<Read<unknown>>; kept?: (answer: Read<unknown>) => Read<unknown> },
  ): Promise<Answer<unknown>>
  /** Carries out what earlier changes made necessary and nobody has done, because of a crash for instance. */
  runFollowUps(pending: readonly FollowUp[]): Promise<void>
  /** Requests that wait for a batch. */
  readonly queueDepth: number
  /** What the process has to do at this moment, and whether it comes forward. */
  readonly load: Load
  /** Takes no more requests and resolves when all have been answered. Leaves the database open. */
  close(): Promise<void>
}

/** What an engine stands on. `onFault` hears of every failure of the database, also of those that the next attempt makes
 * good; neither it nor `onBug` changes what the caller is answered. */
export type EngineOptions = {
  database: Database
  /** A standby of that database, for reads that may be somewhat old (`staleMsMax`). */
  replica?: Replica | undefined
  limits: Config['limits']
  /** Ids that rise with time; tests pass their own. */
  newId?: (() => string) | undefined
  onFault?: FaultPolicy['onFault'] | undefined
  /** A follow-up has failed, and is tried again unless its state is dead; or, without one, the world has failed. */
  onFollowUpFailure?: ((error: unknown, failed?: FailedFollowUp) => void) | undefined
  /** A bug of ours, found while deciding a command. */
  onBug?: ((error: Error) => void) | undefined
  /** Told of each batch, for metrics and traces. */
  observer?: Observer | undefined
}

/**
 * An engine on a database whose schema is up to date. It answers whoever asks and does nothing by itself: `startWorkers` starts what
 * happens without being asked for. Several engines may work on the database of one server.
 *
 * Without workers nothing is decided or shown wrongly, an expired hold does not count; but it is closed and announced
 * (`reservation_expired`) only when its owner comes back, what it gives back covers who waits only when somebody touches its stock,
 * what a crashed process has left undone stays undone, and old answers, events, finished holds and the rows by which commits are
 * proved (one per batch) are never forgotten.
 */
export function createEngine({
  database,
  replica,
  limits,
  newId = newUuid,
  onFault = () => {},
  onBug = () => {},
  onFollowUpFailure = () => {},
  observer,
}: EngineOptions): Engine {
  const configuration = new ConfigurationCache()
  const context = runContext({ database, limits, newId, onFault }, configuration)
  const followUps = new FollowUps({
    store: context.store.followUps,
    clock: systemClock,
    waitMs: limits.follow_up_wait_ms,
    attemptsMax: limits.follow_up_attempts_max,
    submit: (some) => batchers.stock.submitFirst(some.map(followUpRequest)),
    onFailure: onFollowUpFailure,
  })

  const settle = (pending: readonly FollowUp[]) => followUps.begin(pending)
  const batchers = createBatchers({ context, limits, kind: database.kind, onBug, settle, observer })

  async function executeUntyped(name: string, input: unknown, options: ExecuteOptions = {}): Promise<Answer<unknown>> {
    const command = registry.get(name as CommandName)
    if (!command) throw new AssertionFailed(`there is a command called ${name}`)
    const { idempotencyKey: key, idempotencyScope: scope, actor = 'anonymous', dryRun = false, signal, reach } = options
    const refused = refusal(command, input, key, limits)
    if (refused) return shownAnswer(refused, input, dryRun)
    const idempotency =
      key === undefined ? null : { key: scopedKey(key, scope), fingerprint: fingerprintOf(name, input) }
    const request = { command, input, actor, idempotency, followUpId: null, dryRun, reach, ...sentNow(observer) }
    return shownAnswer(await batcherFor(batchers, request, limits).submit(request, signal), input, dryRun)
  }

  const reads = createReads({ database, replica, limits, configuration, onBug })

  const engine: Engine = {
    database,
    replica,
    limits,
    once: (asked, { work, kept }) =>
      answerOnce(database, asked, { work: (within) => work(engineWithin(engine, within)), kept }),
    executeUntyped,
    readUntyped: reads.read,
    readJson: reads.readJson,
    read: (name, input, options) => reads.read(name, input, options) as never,
    execute: (name, input, options) => executeUntyped(name, input, options) as never,
    exportRows: reads.exportRows,
    staleReads: reads.staleReads,
    runFollowUps: (pending) => followUps.carryOut(pending),
    get queueDepth() {
      return Object.values(batchers).reduce((sum, { depth }) => sum + depth, 0)
    },
    get load() {
      return loadOf(Object.values(batchers))
    },
    close: async () => {
      await Promise.all(Object.values(batchers).map((batcher) => batcher.close()))
      await followUps.stop()
    },
  }
  return engine
}

/** Whose questions are answered by a transaction that is open. */
function engineWithin(engine: Engine, database: Database): Engine {
  const { limits } = engine
  const configuration = new ConfigurationCache()
  const inside = createReads({ database, replica: undefined, limits, configuration, onBug: () => {} })
  return { ...engine, database, readUntyped: inside.read, readJson: inside.readJson, read: inside.read as never }
}

function runContext(
  {
    database,
    limits,
    newId,
    onFault,
  }: Pick<EngineOptions, 'database' | 'limits'> & Pick<RunContext, 'newId'> & Pick<FaultPolicy, 'onFault'>,
  configuration: ConfigurationCache,
): RunContext {
  return {
    store: databaseStore(database, {
      lockTimeoutMs: limits.lock_timeout_ms,
      statementTimeoutMs: limits.statement_timeout_ms,
    }),
    configuration,
    newId,
    faults: {
      clock: systemClock,
      retriesMax: limits.fault_retries_max,
      onStale: (stale) => configuration.forget(stale),
      onFault,
    },
  }
}

function shownAnswer(answer: Answer<unknown>, input: unknown, dryRun: boolean): Answer<unknown> {
  const named = nameWhatIsMissing(answer, input)
  return dryRun ? { ...named, dryRun } : named
}

/** Why a request is not even queued. */
function refusal(
  command: Command,
  input: unknown,
  key: string | undefined,
  limits: Config['limits'],
): Rejection | null {
  const invalid = validate(command, input)
  if (invalid) return invalid
  const lines = command.weight?.(input as never) ?? 1
  if (lines > limits.lines_per_request_max) {
    return reject('too_many_lines', { data: { lines, limit: limits.lines_per_request_max } })
  }
  if (key !== undefined && (key.length === 0 || key.length > 255))
    return reject('invalid_request', { detail: 'an idempotency key has 1 to 255 characters' })
  return null
}

function followUpRequest({ id, command, input }: FollowUp): Request {
  return { command: registry.get(command as CommandName)!, input, actor: 'holdfast', idempotency: null, followUpId: id }
}
