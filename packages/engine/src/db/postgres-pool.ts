/**
 * Where connections to a server come from: a pool of our own, or one that the host program has and lends us. Of several servers
 * that a URL names, it is the one that takes writes; which one that is, is found out anew when it fails.
 *
 * A lent pool stays the host's: its configuration and its type parsers are neither changed nor relied on (what we need travels with
 * every transaction and statement), and closing our database leaves it open.
 */
import pg from 'pg'
import { columnParserOf, keepText } from './column-values.ts'
import { serverUrlsOf } from './server-urls.ts'

/** As much of a `Pool` of the package `pg` as is used, so that a host may have its own copy of that package. */
export interface HostPool {
  readonly options: object
  connect(): Promise<{ release(destroy?: boolean): void }>
}

export interface PoolSettings {
  url: string
  poolSizeMax?: number | undefined
  connectTimeoutMs?: number | undefined
  /** Told of connections that fail while idle in the pool; they are replaced, so this is for the log only. */
  onIdleConnectionError?: ((error: Error) => void) | undefined
}

export interface ConnectionSource {
  /** Lends a connection for some work; it is given back, or thrown away when the work says that it is broken. */
  connect(): Promise<pg.PoolClient>
  /** A connection apart from the pool, for a question that must not wait for the pool. Whoever gets it ends it. */
  connectApart(settings: pg.ClientConfig): Promise<pg.Client>
  /** A server has said that it only reads now, or has gone silent: those that are open to it are not lent again. */
  giveUpAll(): void
  close(): Promise<void>
}

/** With several servers, one that is silent must not use up the time in which another could answer. */
const CONNECT_TIMEOUT_MS = { one: 10_000, several: 3000 }

/** A connection that has gone silent while nobody used it is found out by the system. */
const KEEP_ALIVE_DELAY_MS = 10_000

export function openPool(settings: PoolSettings): ConnectionSource {
  const { urls, mustWrite } = serverUrlsOf(settings.url) ?? { urls: [settings.url], mustWrite: false }
  const configs = urls.map((connectionString) => ({
    connectionString,
    application_name: 'holdfast',
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_DELAY_MS,
    connectionTimeoutMillis:
      settings.connectTimeoutMs ?? (urls.length > 1 ? CONNECT_TIMEOUT_MS.several : CONNECT_TIMEOUT_MS.one),
  }))
  const servers = configs.map((config) => {
    const pool = new pg.Pool({
      ...config,
      // Statements that are asked for together travel together.
      pipeline: true,
      max: settings.poolSizeMax ?? 10,
      idleTimeoutMillis: 30_000,
      ...(mustWrite && { verify: (client, done) => void assertWritable(client).then(() => done(), done) }),
    })
    pool.on('error', (error) => settings.onIdleConnectionError?.(error))
    return { pool, config }
  })
  const lender = lenderOf()
  let primary = 0
  const inTurn = async <T>(connectTo: (server: (typeof servers)[number]) => Promise<T>): Promise<T> => {
    const failures: unknown[] = []
    for (let tried = 0; tried < servers.length; tried++) {
      const at = (primary + tried) % servers.length
      try {
        const connection = await connectTo(servers[at]!)
        primary = at
        return connection
      } catch (error) {
        failures.push(error)
      }
    }
    throw failures.length === 1 ? failures[0] : new AggregateError(failures)
  }
  return {
    connect: () => inTurn(({ pool }) => lender.lend(pool)),
    connectApart: (own) =>
      inTurn(({ config }) =>
        connectClient(new pg.Client({ ...config, ...own }), mustWrite ? assertWritable : undefined),
      ),
    giveUpAll: lender.giveUpAll,
    close: async () => {
      await Promise.all(servers.map(({ pool }) => pool.end()))
    },
  }
}

export function lendPool(lent: HostPool): ConnectionSource {
  const pool = lent as pg.Pool & { Client?: typeof pg.Client }
  const Client = pool.Client ?? pg.Client
  const { options } = pool
  const lender = lenderOf()
  return {
    connect: () => lender.lend(pool),
    // The pool hides the password from whoever looks at all options together.
    connectApart: (own) => connectClient(new Client({ ...options, password: options.password, ...own })),
    giveUpAll: lender.giveUpAll,
    close: async () => {},
  }
}

/** A standby, or a server that has been set to only read. */
async function assertWritable(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ transaction_read_only: string }>('show transaction_read_only')
  if (rows[0]?.transaction_read_only !== 'off') throw new Error('the server only reads')
}

async function connectClient(
  client: pg.Client,
  assertUsable: (client: pg.Client) => Promise<void> = async () => {},
): Promise<pg.Client> {
  client.on('error', ignore)
  try {
    await client.connect()
    await assertUsable(client)
    return client
  } catch (error) {
    void client.end().catch(ignore)
    throw error
  }
}

function lenderOf() {
  let generation = 0
  const generations = new WeakMap<pg.PoolClient, number>()
  const lend = async (pool: pg.Pool): Promise<pg.PoolClient> => {
    for (;;) {
      const client = await pool.connect()
      const made = generations.get(client) ?? generation
      generations.set(client, made)
      if (made === generation) return listening(client)
      client.release(true)
    }
  }
  const giveUpAll = () => {
    generation += 1
  }
  return { lend, giveUpAll }
}

/** The pool stops listening while a client is checked out; without a listener, a connection that dies then ends the process. */
function listening(client: pg.PoolClient): pg.PoolClient {
  const release = client.release.bind(client)
  client.on('error', ignore)
  client.release = (destroy) => {
    client.off('error', ignore)
    release(destroy)
  }
  return client
}

function ignore(): void {}

/** How values are read, told with every statement: a pool's own parsers are for those who share it. */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: ((typeNumber: number, format?: string) =>
    format === 'binary' ? keepText : columnParserOf(typeNumber)) as pg.CustomTypesConfig['getTypeParser'],
}
