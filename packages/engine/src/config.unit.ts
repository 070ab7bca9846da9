import { describe, expect, it } from 'vitest'
import {
  ConfigError,
  type LimitName,
  limitDefaults,
  limitVariable,
  type PartialConfig,
  readEnv,
  toConfig,
} from './config.ts'

const problemsOf = (partial: PartialConfig): readonly string[] => {
  try {
    toConfig(partial)
    return []
  } catch (error) {
    return (error as ConfigError).problems
  }
}

describe('the configuration', () => {
  it('needs nothing: everything has a default', () => {
    expect(toConfig(readEnv({}))).toEqual({
      host: '127.0.0.1',
      port: 4600,
      database_url: undefined,
      read_database_url: undefined,
      data_dir: './.holdfast',
      log_level: 'info',
      open: false,
      allowed_hosts: [],
      allowed_origins: [],
      webhook_private_targets: false,
      role: 'all',
      traces_url: undefined,
      limits: limitDefaults,
    })
    expect(toConfig()).toEqual(toConfig({}))
  })

  it('reads every setting from the environment', () => {
    const env = {
      HOST: '0.0.0.0',
      PORT: '8080',
      DATABASE_URL: 'postgres://holdfast@db/shop',
      HOLDFAST_READ_DATABASE_URL: 'postgres://holdfast@standby/shop',
      HOLDFAST_DATA_DIR: '/var/lib/holdfast',
      HOLDFAST_LOG_LEVEL: 'debug',
      HOLDFAST_BATCH_SIZE_MAX: ' 17 ',
      HOLDFAST_BATCH_WAIT_MS: '0',
    }
    const config = toConfig(readEnv(env))
    expect(config).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
      database_url: 'postgres://holdfast@db/shop',
      read_database_url: 'postgres://holdfast@standby/shop',
      data_dir: '/var/lib/holdfast',
      log_level: 'debug',
    })
    expect(config.limits).toEqual({ ...limitDefaults, batch_size_max: 17, batch_wait_ms: 0 })
  })

  it('reads from one standby of the server that is named, or from none', () => {
    const database_url = 'postgres://holdfast@db/shop'
    const read = (host: string) => ({ database_url, read_database_url: `postgres://holdfast:secret@${host}/shop` })
    expect(toConfig(read('standby')).read_database_url).toBe('postgres://holdfast:secret@standby/shop')
    for (const host of ['one,other', 'db:x:y']) {
      expect(problemsOf(read(host))).toEqual([
        expect.stringMatching(/^read_database_url \(HOLDFAST_READ_DATABASE_URL\) .*names one standby\.$/),
      ])
      expect(problemsOf(read(host)).join()).not.toContain('secret')
    }
    expect(problemsOf({ read_database_url: 'postgres://standby/shop' })).toEqual([
      expect.stringContaining('the server that DATABASE_URL names'),
    ])
  })

  it('knows roles, and that an embedded database has one process', () => {
    const database_url = 'postgres://holdfast@db/shop'
    expect(toConfig({ role: 'worker', database_url }).role).toBe('worker')
    expect(problemsOf({ role: 'api' })).toEqual([
      expect.stringMatching(/^role \(HOLDFAST_ROLE\) is api, .*DATABASE_URL/),
    ])
    expect(problemsOf({ role: 'queen', database_url })).toEqual([
      'role (HOLDFAST_ROLE) must be one of all, api, worker, not "queen".',
    ])
  })

  it('has a variable for every limit', () => {
    for (const name of Object.keys(limitDefaults) as LimitName[]) {
      expect(readEnv({ [limitVariable(name)]: '7' }).limits).toMatchObject({ [name]: '7' })
    }
  })

  it('takes an empty variable for an unset one', () => {
    expect(toConfig(readEnv({ PORT: '', DATABASE_URL: ' ', HOLDFAST_POOL_SIZE_MAX: '' }))).toEqual(toConfig())
  })

  it('lists everything that is wrong in one message', () => {
    const problems = problemsOf(
      readEnv({
        PORT: '70000',
        DATABASE_URL: 'mysql://root:secret@db',
        HOLDFAST_LOG_LEVEL: 'loud',
        HOLDFAST_BATCH_SIZE_MAX: 'many',
      }),
    )
    expect(problems).toEqual([
      'port (PORT) must be a whole number from 0 to 65535, not "70000".',
      expect.stringMatching(
        /^database_url \(DATABASE_URL\) must be a URL of the form postgres:\/\/user:password@host:port\/database, or with several hosts/,
      ),
      'log_level (HOLDFAST_LOG_LEVEL) must be one of trace, debug, info, warn, error, fatal, silent, not "loud".',
      'batch_size_max (HOLDFAST_BATCH_SIZE_MAX) must be a whole number of at least 1, not "many".',
    ])
    expect(new ConfigError(problems).message).not.toContain('secret')
  })

  it.each(['0', '-1', '1.5', '1e3', 'NaN'])('refuses a pool of %s connections', (value) => {
    expect(problemsOf({ limits: { pool_size_max: value } })).toHaveLength(1)
  })

  it('refuses a limit that does not exist, as a misspelt one would silently do nothing', () => {
    expect(problemsOf({ limits: { batch_size: 5 } as PartialConfig['limits'] })).toEqual([
      expect.stringMatching(/^batch_size is not a limit; the limits are batch_size_max, /),
    ])
  })

  it.each([
    [{ page_size_default: 600 }, 'page_size_default (600) must not be larger than page_size_max (500)'],
    [{ lock_timeout_ms: 60_000 }, 'lock_timeout_ms (60000) must not be larger than statement_timeout_ms (10000)'],
    [
      { idle_transaction_timeout_ms: 60_000 },
      'idle_transaction_timeout_ms (60000) must not be larger than commit_resolve_timeout_ms (30000)',
    ],
    [{ batches_in_flight_max: 17 }, 'batches_in_flight_max (17) must not be larger than pool_size_max (16)'],
    [{ lines_per_request_max: 5001 }, 'lines_per_request_max (5001) must not be larger than batch_weight_max (5000)'],
    [
      { reads_in_flight_max: 13 },
      'reads_in_flight_max (13), batches_in_flight_max (2) and lanes_in_flight_max (2) together must not be larger',
    ],
    [{ queue_bytes_max: 1000 }, 'body_bytes_max (5242880) must not be larger than queue_bytes_max (1000)'],
    [{ queue_depth_max: 100 }, 'batch_size_max (256) must not be larger than queue_depth_max (100)'],
  ])('refuses limits that contradict each other: %o', (limits, message) => {
    expect(problemsOf({ limits })).toEqual([expect.stringContaining(message)])
  })
})

describe('who may reach the service', () => {
  it('is said by lists that are separated by commas', () => {
    const env = {
      HOLDFAST_OPEN: 'true',
      HOLDFAST_ALLOWED_HOSTS: 'Stock.Internal, b',
      HOLDFAST_ALLOWED_ORIGINS: 'https://a.example',
    }
    expect(toConfig(readEnv(env))).toMatchObject({
      open: true,
      allowed_hosts: ['stock.internal', 'b'],
      allowed_origins: ['https://a.example'],
    })
  })

  it('is not half understood', () => {
    expect(problemsOf({ open: 'perhaps' })).toEqual(['open (HOLDFAST_OPEN) must be true or false, not "perhaps".'])
    for (const origin of ['*', 'https://*.example', 'shop.example', 'https://shop.example/path'])
      expect(problemsOf({ allowed_origins: origin }), origin).toEqual([expect.stringContaining(origin)])
  })
})
