/**
 * Where connections to a server come from: a pool of our own, or one that the host program has and lends us.
 *
 * A lent pool stays the host's: its configuration and its type parsers are neither changed nor relied on (what we need travels with
 * every transaction and statement), and closing our database leaves it open.
 */
import pg from 'pg'
import { columnParserOf, keepText } from './column-values.ts'

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
  /** A connection apart from the pool, not connected yet, for a question that must not wait for the pool. */
  connectionApart(settings: pg.ClientConfig): pg.Client
  close(): Promise<void>
}

export function openPool(settings: PoolSettings): ConnectionSource {
  const config = {
    connectionString: settings.url,
    application_name: 'holdfast',
    keepAlive: true,
    connectionTimeoutMillis: settings.connectTimeoutMs ?? 10_000,
  }
  const pool = new pg.Pool({ ...config, max: settings.poolSizeMax ?? 10, idleTimeoutMillis: 30_000 })
  pool.on('error', (error) => settings.onIdleConnectionError?.(error))
  return {
    connect: () => connect(pool),
    connectionApart: (own) => new pg.Client({ ...config, ...own }),
    close: () => pool.end(),
  }
}

export function lendPool(lent: HostPool): ConnectionSource {
  const pool = lent as pg.Pool & { Client?: typeof pg.Client }
  const Client = pool.Client ?? pg.Client
  const { options } = pool
  return {
    connect: () => connect(pool),
    // The pool hides the password from whoever looks at all options together.
    connectionApart: (own) => new Client({ ...options, password: options.password, ...own }),
    close: async () => {},
  }
}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  const client = await pool.connect()
  // The pool stops listening while a client is checked out; without a listener, a connection that dies then ends the process.
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
