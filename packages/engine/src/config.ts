/**
 * The configuration, in two steps: `readEnv` knows names and nothing else, `toConfig` knows types, defaults and what goes together.
 * A host program that uses Holdfast as a library skips the first.
 *
 * Everything that is wrong is reported in one message, because mending a deployment one variable at a time is misery.
 */
import { serverUrlsOf } from './db/server-urls.ts'

/** Every limit by its name, with the value that it has unless something else is configured. */
export const limitDefaults = {
  /** Commands decided in one transaction. */
  batch_size_max: 256,
  /** Lines in one batch, over all of its commands. */
  batch_weight_max: 5000,
  /** How long a batch waits for more commands; 0 takes what has queued up meanwhile. */
  batch_wait_ms: 0,
  /** Batches under way at once; an embedded database has one connection and always uses 1. */
  batches_in_flight_max: 2,
  /** Commands that may wait; beyond it callers are told to come back later. */
  queue_depth_max: 10_000,
  /** Writes that the service takes at once before it looks at how long they will take. */
  burst_size_max: 512,
  /** How long a write is to take at most when there are more; others are refused before they are read. */
  wait_target_ms: 100,
  /** Bytes of the requests that have not been answered yet; beyond it callers are told to come back later. */
  queue_bytes_max: 134_217_728,
  /** How long a batch waits for a lock before it goes on without who needs what is held. */
  batch_lock_timeout_ms: 250,
  /** Connections on which that is waited for which somebody else holds, one for each thing; others take turns. */
  lanes_in_flight_max: 2,
  /** How long a request may wait; then it is refused, and not carried out, or its outcome is unknown where it has begun. */
  request_deadline_ms: 15_000,
  /** Reads under way at once, so that they never take the connections that batches need. Others wait for their turn. */
  reads_in_flight_max: 6,
  /** Lines or changes of one request; never above 10,000. */
  lines_per_request_max: 5000,
  /** Requests of so many lines go one batch after another, beside the batches of smaller ones. */
  large_request_lines_min: 500,
  page_size_default: 50,
  page_size_max: 500,
  body_bytes_max: 5_242_880,
  /** How long a request may take to arrive as a whole; its head has half of that. */
  request_arrival_timeout_ms: 20_000,
  skus_per_availability_max: 500,
  /** Connections of this process to a PostgreSQL server. Reads, batches and lanes are bounded so that each finds one. */
  pool_size_max: 16,
  lock_timeout_ms: 5000,
  /** How old what the replica shows may be at most, for reads that may be old at all. */
  replica_age_ms_max: 5000,
  /** How long one statement may take. A server that has not answered half a second later is taken for silent. */
  statement_timeout_ms: 10_000,
  /** How long the answer to a COMMIT is awaited before its outcome is asked for on another connection. */
  commit_timeout_ms: 10_000,
  /** How long the outcome of a COMMIT is asked for, if its answer is lost; then nobody can say. */
  commit_resolve_timeout_ms: 30_000,
  /** After how long the server ends a transaction that nobody goes on with, so that others get what it holds. */
  idle_transaction_timeout_ms: 10_000,
  /** How long the result of an idempotency key is kept. */
  idempotency_key_ttl_hours: 168,
  /** How long events can be read. */
  event_retention_days: 90,
  /** Streams of events that a process keeps open at once. */
  event_streams_max: 100,
  /** Exports that a process makes at once. On a server each has a connection for as long as it is read. */
  exports_in_flight_max: 2,
  /** Imports that are kept and not done yet, those too that are being sent. */
  imports_open_max: 20,
  /** Bytes of the file of one import. */
  import_bytes_max: 1_073_741_824,
  /** How long the file of an import may take to arrive as a whole; after 30 seconds without a byte it is given up. */
  import_arrival_timeout_ms: 3_600_000,
  /** How long an import that is over can be looked at. */
  import_retention_days: 30,
  /** Replays of a changed model that wait or are under way. */
  policy_replays_open_max: 5,
  /** Orders of the past that one replay sources anew; of more, the newest. */
  policy_replay_orders_max: 20_000,
  /** How long what came of a replay can be looked at. */
  policy_replay_retention_days: 30,
  /** How long an endpoint of webhooks may take for its answer. */
  webhook_timeout_ms: 15_000,
  /** Webhooks that a process sends at once. */
  webhooks_in_flight_max: 16,
  /** An endpoint that has failed for so long is disabled. */
  webhook_disable_after_hours: 120,
  /** How long the log of what was sent is kept. */
  webhook_delivery_retention_days: 30,
  /** How long a hold that came to nothing (given back, or expired) can still be looked at by its id. */
  finished_hold_ttl_hours: 168,
  /** How often expired holds are tidied up. They stop counting at their instant of expiry in any case. */
  expiry_sweep_interval_ms: 1000,
  /** How long whoever changed something waits for what that made necessary elsewhere; what takes longer follows without it. */
  follow_up_wait_ms: 1000,
  /** How often what a change made necessary elsewhere is tried, if it fails, before it is put aside for a person to look at. */
  follow_up_attempts_max: 10,
  /** How much of the time of one connection the check that goes round all the data in the background may take; 0: it does not. */
  integrity_share_percent: 2,
  /** Of so many of a hundred requests a trace is made, where traces are sent anywhere; what comes with a trace of its caller has its decision. */
  traces_sampled_percent: 100,
  /** How often a batch that failed by a fault, such as a deadlock or a lost connection, is run again. */
  fault_retries_max: 5,
} as const

export type LimitName = keyof typeof limitDefaults
/** All limits as whole numbers, each in the unit that its name ends with. `limitDefaults` says what each is for. */
export type Limits = { [Name in LimitName]: number }

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export const roles = ['all', 'api', 'worker'] as const
/** What a process of the service does: answer the API, do what nobody asks for, or both. */
export type Role = (typeof roles)[number]

/** The whole configuration, checked. `database_url` is undefined where the embedded database is used, which then lies
 * in `data_dir`. */
export interface Config {
  host: string
  port: number
  /** A PostgreSQL server; without it the embedded database in data_dir is used. */
  database_url: string | undefined
  /** A standby of that server, for reads that may be somewhat old. */
  read_database_url: string | undefined
  data_dir: string
  log_level: LogLevel
  /** Whoever reaches the service may do everything, also where others than this machine reach it. */
  open: boolean
  /** Names that the service is called by, besides those of this machine. Empty: any, unless it is open. */
  allowed_hosts: readonly string[]
  /** Origins whose pages may call the service from a browser, such as https://shop.example. */
  allowed_origins: readonly string[]
  /** Webhooks may be sent to private addresses and without TLS: for development. */
  webhook_private_targets: boolean
  /** What this process of the service does; several with different roles may run on one PostgreSQL server. */
  role: Role
  /** Where traces are sent, by OTLP over HTTP, such as http://collector:4318/v1/traces; undefined: nowhere. */
  traces_url: string | undefined
  limits: Limits
}

/** What a caller may give: anything left out has a default, and texts stand for numbers, as the environment has only texts. */
export interface PartialConfig {
  host?: string | undefined
  port?: number | string | undefined
  database_url?: string | undefined
  read_database_url?: string | undefined
  data_dir?: string | undefined
  log_level?: string | undefined
  open?: boolean | string | undefined
  /** A text has them separated by commas. */
  allowed_hosts?: readonly string[] | string | undefined
  allowed_origins?: readonly string[] | string | undefined
  webhook_private_targets?: boolean | string | undefined
  role?: string | undefined
  traces_url?: string | undefined
  limits?: { [Name in LimitName]?: number | string | undefined } | undefined
}

/** Thrown by `toConfig`. `problems` has one sentence for everything that is wrong, and never a password. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly code = 'invalid_configuration'
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(`The configuration is wrong:\n${problems.map((problem) => `- ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

/** Variables of the environment by name. */
export type Environment = Record<string, string | undefined>

const limitNames = Object.keys(limitDefaults) as LimitName[]

/** The environment variable of a limit: `HOLDFAST_BATCH_SIZE_MAX`. */
export function limitVariable(name: LimitName): string {
  return `HOLDFAST_${name.toUpperCase()}`
}

/** Names only: which variable stands for which setting. An empty variable counts as unset. */
export function readEnv(env: Environment): PartialConfig {
  const read = (name: string) => env[name]?.trim() || undefined
  return {
    host: read('HOST'),
    port: read('PORT'),
    database_url: read('DATABASE_URL'),
    read_database_url: read('HOLDFAST_READ_DATABASE_URL'),
    data_dir: read('HOLDFAST_DATA_DIR'),
    log_level: read('HOLDFAST_LOG_LEVEL'),
    open: read('HOLDFAST_OPEN'),
    allowed_hosts: read('HOLDFAST_ALLOWED_HOSTS'),
    allowed_origins: read('HOLDFAST_ALLOWED_ORIGINS'),
    webhook_private_targets: read('HOLDFAST_WEBHOOK_PRIVATE_TARGETS'),
    role: read('HOLDFAST_ROLE'),
    traces_url: read('HOLDFAST_TRACES_URL'),
    limits: Object.fromEntries(limitNames.map((name) => [name, read(limitVariable(name))])),
  }
}

/** Types, defaults and what goes together. Throws ConfigError naming everything that is wrong. */
export function toConfig(partial: PartialConfig = {}): Config {
  const problems: string[] = []
  const config: Config = {
    host: partial.host ?? '127.0.0.1',
    port: integer({ label: 'port (PORT)', value: partial.port, fallback: 4600, min: 0, max: 65_535 }, problems),
    database_url: databaseUrl(partial.database_url, problems),
    read_database_url: readDatabaseUrl(partial, problems),
    data_dir: partial.data_dir ?? './.holdfast',
    log_level: oneOf(
      { label: 'log_level (HOLDFAST_LOG_LEVEL)', names: logLevels, value: partial.log_level, fallback: 'info' },
      problems,
    ),
    open: yesOrNo('open (HOLDFAST_OPEN)', partial.open, problems),
    allowed_hosts: listOf(partial.allowed_hosts).map((host) => host.toLowerCase()),
    allowed_origins: origins(partial.allowed_origins, problems),
    webhook_private_targets: yesOrNo(
      'webhook_private_targets (HOLDFAST_WEBHOOK_PRIVATE_TARGETS)',
      partial.webhook_private_targets,
      problems,
    ),
    role: oneOf({ label: 'role (HOLDFAST_ROLE)', names: roles, value: partial.role, fallback: 'all' }, problems),
    traces_url: tracesUrl(partial.traces_url, problems),
    limits: toLimits(partial.limits ?? {}, problems),
  }
  problems.push(...unknownLimits(partial.limits ?? {}), ...crossFieldProblems(config.limits), ...roleProblems(config))
  if (problems.length > 0) throw new ConfigError(problems)
  return config
}

// Zero means something for these: no waiting, no retry. Every other limit would make Holdfast refuse everything.
const mayBeZero: ReadonlySet<LimitName> = new Set([
  'batch_wait_ms',
  'fault_retries_max',
  'integrity_share_percent',
  'traces_sampled_percent',
])

function toLimits(given: PartialConfig['limits'] & {}, problems: string[]): Limits {
  const entries = limitNames.map((name) => {
    const label = `${name} (${limitVariable(name)})`
    const range = { min: mayBeZero.has(name) ? 0 : 1, max: Number.MAX_SAFE_INTEGER }
    return [name, integer({ label, value: given[name], fallback: limitDefaults[name], ...range }, problems)]
  })
  return Object.fromEntries(entries) as Limits
}

interface IntegerField {
  label: string
  value: number | string | undefined
  fallback: number
  min: number
  max: number
}

function integer({ label, value, fallback, min, max }: IntegerField, problems: string[]): number {
  if (value === undefined) return fallback
  const number = typeof value === 'number' ? value : /^-?\d+$/.test(value) ? Number(value) : Number.NaN
  if (Number.isSafeInteger(number) && number >= min && number <= max) return number
  const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`
  problems.push(`${label} must be a whole number ${range}, not "${value}".`)
  return fallback
}

interface NamedField<Name extends string> {
  label: string
  names: readonly Name[]
  value: string | undefined
  fallback: Name
}

function oneOf<Name extends string>({ label, names, value, fallback }: NamedField<Name>, problems: string[]): Name {
  const found = names.find((name) => name === (value ?? fallback))
  if (found !== undefined) return found
  problems.push(`${label} must be one of ${names.join(', ')}, not "${value}".`)
  return fallback
}

/** An embedded database belongs to one process: what that does not do, nobody does. */
function roleProblems({ role, database_url: url }: Config): string[] {
  if (role === 'all' || url !== undefined) return []
  return [
    `role (HOLDFAST_ROLE) is ${role}, and the embedded database belongs to this process alone: give DATABASE_URL, or leave the role at all.`,
  ]
}

function yesOrNo(label: string, value: boolean | string | undefined, problems: string[]): boolean {
  if (value === undefined || value === false || value === 'false') return false
  if (value !== true && value !== 'true') problems.push(`${label} must be true or false, not "${value}".`)
  return value === true || value === 'true'
}

function listOf(value: readonly string[] | string | undefined): string[] {
  const parts = typeof value === 'string' ? value.split(',') : (value ?? [])
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

function origins(value: readonly string[] | string | undefined, problems: string[]): string[] {
  const given = listOf(value)
  for (const origin of given.filter((one) => !/^https?:\/\/[^/*\s]+$/.test(one)))
    problems.push(`allowed_origins (HOLDFAST_ALLOWED_ORIGINS) are of the form https://shop.example, not "${origin}".`)
  return given
}

function tracesUrl(value: string | undefined, problems: string[]): string | undefined {
  if (value === undefined || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))) return value
  problems.push('traces_url (HOLDFAST_TRACES_URL) must be an address such as http://collector:4318/v1/traces.')
  return undefined
}

function databaseUrl(value: string | undefined, problems: string[]): string | undefined {
  if (value === undefined) return undefined
  if (serverUrlsOf(value)) return value
  // The text itself is not repeated: it may hold a password.
  problems.push(
    'database_url (DATABASE_URL) must be a URL of the form postgres://user:password@host:port/database, or with several hosts as in ' +
      'host:port,host:port, of which the one is used that takes writes (target_session_attrs can be read-write, primary or any).',
  )
  return undefined
}

/** One standby: of several, one would show less than another has. */
function readDatabaseUrl(given: PartialConfig, problems: string[]): string | undefined {
  const { read_database_url: value, database_url: primary } = given
  if (value === undefined) return undefined
  const label = 'read_database_url (HOLDFAST_READ_DATABASE_URL)'
  if (primary === undefined)
    problems.push(`${label} is for a standby of the server that DATABASE_URL names: give that too, or leave both out.`)
  const named = serverUrlsOf(value)
  if (named?.urls.length === 1 && !named.mustWrite) return value
  problems.push(
    `${label} must be a URL of the form postgres://user:password@host:port/database, which names one standby.`,
  )
  return undefined
}

function unknownLimits(given: object): string[] {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(limitDefaults, name))
  return unknown.map((name) => `${name} is not a limit; the limits are ${limitNames.join(', ')}.`)
}

function crossFieldProblems(limits: Limits): string[] {
  const atMost: [LimitName, LimitName, string][] = [
    ['page_size_default', 'page_size_max', 'a page cannot be larger than the largest'],
    ['batch_lock_timeout_ms', 'lock_timeout_ms', 'the shortest wait for a lock cannot be the longest'],
    ['lock_timeout_ms', 'statement_timeout_ms', 'a statement would time out before its lock does, and hide the reason'],
    [
      'idle_transaction_timeout_ms',
      'commit_resolve_timeout_ms',
      'nobody could say what became of a COMMIT that never arrived',
    ],
    ['batches_in_flight_max', 'pool_size_max', 'each batch under way needs a connection'],
    ['lines_per_request_max', 'batch_weight_max', 'a request of that many lines would fit into no batch'],
    ['batch_size_max', 'queue_depth_max', 'a batch could never fill'],
    ['body_bytes_max', 'queue_bytes_max', 'a request of that size would never be taken'],
  ]
  return [...tooFewConnections(limits), ...brokenPairs(limits, atMost)]
}

function tooFewConnections(limits: Limits): string[] {
  const { reads_in_flight_max: reads, batches_in_flight_max: batches, lanes_in_flight_max: lanes } = limits
  const { pool_size_max: connections } = limits
  // The pair by itself has a message of its own.
  if (batches > connections || reads + batches + lanes <= connections) return []
  return [
    `reads_in_flight_max (${reads}), batches_in_flight_max (${batches}) and lanes_in_flight_max (${lanes}) together must not be larger than pool_size_max (${connections}): each read, each batch and each lane under way needs a connection.`,
  ]
}

function brokenPairs(limits: Limits, atMost: readonly [LimitName, LimitName, string][]): string[] {
  return atMost
    .filter(([smaller, larger]) => limits[smaller] > limits[larger])
    .map(
      ([smaller, larger, why]) =>
        `${smaller} (${limits[smaller]}) must not be larger than ${larger} (${limits[larger]}): ${why}.`,
    )
}
