/**
 * Locks are taken in one order, whatever order a batch names things in and whatever plan the database chooses: two
 * batches that want the same things then wait for one another and never deadlock.
 *
 * Each test makes three things, of which the third comes first in that order. Somebody holds the second. A batch that
 * wants all three must by then have the third, and not yet the first.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limitDefaults } from '../../packages/engine/src/config.ts'
import { type Database, sqlStateOf } from '../../packages/engine/src/db/database.ts'
import { openPostgres } from '../../packages/engine/src/db/postgres.ts'
import { createEngine, type Engine } from '../../packages/engine/src/engine.ts'
import { openTestDatabase, type TestDatabase } from '../support/databases.ts'
import { answerOf, endedOrBlocked } from './interleaving.ts'
import * as steps from './steps.ts'
import { keyed, SHARED, type Step } from './steps.ts'

const THREE = [1, 2, 3] as const

let ids = 0xffff_ffff_ffff
/** Ids that fall with time: what is made later comes first in the order of ids, and last on the disk. */
function fallingId(): string {
  ids -= 1
  return `00000000-0000-7000-8000-${ids.toString(16).padStart(12, '0')}`
}

/** Makes the planner read tables from their beginning, where the order of rows is not that of their keys. */
function scanningTables(database: Database): Database {
  const settings = {
    enable_seqscan: 'on',
    enable_indexscan: 'off',
    enable_indexonlyscan: 'off',
    enable_bitmapscan: 'off',
    enable_nestloop: 'off',
    enable_mergejoin: 'off',
  }
  return {
    ...database,
    transaction: (work, options) =>
      database.transaction(work, { ...options, settings: { ...options?.settings, ...settings } }),
  }
}

describe('a batch', () => {
  let clone: TestDatabase
  let observer: Database
  let engine: Engine
  let scanning: Engine

  beforeAll(async () => {
    clone = await openTestDatabase('postgres', { poolSizeMax: 4 })
    observer = openPostgres({ url: clone.url!, poolSizeMax: 4 })
    engine = createEngine({ database: clone.database, limits: limitDefaults, newId: fallingId })
    scanning = createEngine({ database: scanningTables(clone.database), limits: limitDefaults, newId: fallingId })
    const items = ['S', 'UP', 'DOWN'].flatMap((name) => THREE.map((at) => steps.createItem(`${name}-${at}`)))
    const goods = THREE.map((at) => steps.receive(`S-${at}`, 'near', 50))
    await sendInTurn([...SHARED, ...items, ...goods, steps.place('PATTERN', { 'S-1': 1 })])
  })
  afterAll(async () => {
    await Promise.all([engine.close(), scanning.close()])
    await observer.close()
    await clone.end()
  })

  async function sendInTurn(list: readonly Step[]): Promise<void> {
    for (const step of list) expect(await answerOf(engine, step), JSON.stringify(step)).toBe('ok')
  }

  /** Sent at once, they are one batch. */
  const inOneBatch = (list: readonly Step[]) => Promise.all(list.map((step) => answerOf(engine, step)))

  /** Runs the work while somebody holds what the statement takes, until the work waits; then looks, and lets it go on. */
  async function whileHeld(
    hold: { sql: string; params: unknown[] },
    work: () => Promise<unknown>,
    look: () => Promise<void>,
  ): Promise<void> {
    const [taken, letGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const holding = observer
      .transaction(async (tx) => {
        await tx.query(hold.sql, hold.params)
        taken.resolve()
        await letGo.promise
        throw new Error('let go')
      })
      .catch((error) => error.message)
    await taken.promise
    const working = work()
    try {
      expect(await endedOrBlocked(working, observer)).toBe('blocked')
      await look()
    } finally {
      letGo.resolve()
      await working
    }
    expect(await holding).toBe('let go')
  }

  /** Which of the rows nobody has locked. */
  async function free(table: string, where: string, params: unknown[]): Promise<string[]> {
    const rows = await observer.transaction((tx) =>
      tx.query<{ name: string }>(
        `select ${where} as name from holdfast.${table} x
        where ${where} = any($1::text[]) for update skip locked`,
        [params],
      ),
    )
    return rows.map((row) => row.name).sort()
  }

  it('locks orders by id', async () => {
    const numbers = THREE.map((at) => `O-${at}`)
    await sendInTurn(numbers.map((number) => steps.place(number, { 'S-1': 1 })))
    await whileHeld(
      { sql: 'select from holdfast."order" where number = $1 for update', params: ['O-2'] },
      () => inOneBatch(numbers.map(steps.approve)),
      async () => expect(await free('"order"', 'x.number', numbers)).toEqual(['O-1']),
    )
  })

  it('locks reservations by id', async () => {
    const references = THREE.map((at) => `CART-${at}`)
    await sendInTurn(references.map((reference) => steps.reserve(reference, { 'S-1': 1 })))
    await whileHeld(
      { sql: 'select from holdfast.reservation where reference = $1 for update', params: ['CART-2'] },
      () => inOneBatch(references.map(steps.extend)),
      async () => expect(await free('reservation', 'x.reference', references)).toEqual(['CART-1']),
    )
  })

  it('locks levels by item', async () => {
    const sku = '(select i.sku from holdfast.inventory_item i where i.id = x.item_id)'
    const levels = THREE.map((at) => `S-${at}`)
    await whileHeld(
      {
        sql: `select from holdfast.inventory_level x where ${sku} = $1 for update`,
        params: ['S-2'],
      },
      () => inOneBatch([steps.receiveAll('near', { 'S-1': 1, 'S-2': 1, 'S-3': 1 })]),
      async () => expect(await free('inventory_level', sku, levels)).toEqual(['S-1']),
    )
  })

  it('takes follow-ups by id', async () => {
    const made = THREE.map(() => fallingId())
    await observer.query(
      `insert into holdfast.follow_up (id, command, input, created_at)
       select f.id, 'drop_reservation', jsonb_build_object('reservation_id', f.id, 'revision', 1), holdfast.current_instant()
       from unnest($1::uuid[]) with ordinality f(id, at) order by f.at`,
      [made],
    )
    const pending = made.map((id) => ({
      id,
      command: 'drop_reservation',
      input: { reservation_id: id, revision: 1 },
    }))
    await whileHeld(
      { sql: 'select from holdfast.follow_up where id = $1 for update', params: [made[1]] },
      () => scanning.runFollowUps(pending),
      async () => expect(await free('follow_up', 'x.id::text', made)).toEqual([made[0]]),
    )
    expect(await observer.query('select id from holdfast.follow_up')).toEqual([])
  })

  it('locks an order before its reservation, and both before levels', async () => {
    const order = () => free('"order"', 'x.number', ['BOTH-1'])
    const reservation = () => free('reservation', 'x.reference', ['BOTH-1'])
    const level = () => free('inventory_level', 'x.on_hand::text', ['7.0000'])
    await sendInTurn([steps.createItem('BOTH'), steps.receive('BOTH', 'near', 7), steps.place('BOTH-1', { BOTH: 1 })])
    const free3 = async () => [await order(), await reservation(), await level()]
    expect(await free3()).toEqual([['BOTH-1'], ['BOTH-1'], ['7.0000']])
    await whileHeld(
      { sql: 'select from holdfast."order" where number = $1 for update', params: ['BOTH-1'] },
      () => inOneBatch([steps.cancel('BOTH-1')]),
      async () => expect(await free3()).toEqual([[], ['BOTH-1'], ['7.0000']]),
    )
    await sendInTurn([steps.place('BOTH-2', { BOTH: 1 })])
    const second = async () => [
      await free('"order"', 'x.number', ['BOTH-2']),
      await free('reservation', 'x.reference', ['BOTH-2']),
      await level(),
    ]
    await whileHeld(
      { sql: 'select from holdfast.reservation where reference = $1 for update', params: ['BOTH-2'] },
      () => inOneBatch([steps.approve('BOTH-2')]),
      async () => expect(await second()).toEqual([[], [], ['7.0000']]),
    )
    await whileHeld(
      { sql: 'select from holdfast.inventory_level where on_hand = 7 for update', params: [] },
      () => inOneBatch([steps.cancel('BOTH-2')]),
      async () => expect(await second()).toEqual([[], [], []]),
    )
  })

  /** New rows are no locks, but whoever inserts a name that somebody else is inserting waits for him all the same. */
  describe('inserts by name, whatever order it was asked in,', () => {
    type Insertion = [what: string, sql: string, step: (way: string, at: number) => Step]
    const insertions: Insertion[] = [
      [
        'the keys of requests',
        `insert into holdfast.idempotency_key (key, fingerprint, outcome, created_at) values ($1 || '-' || $2, '', '{"ok": true}', now())`,
        (way, at) => keyed(`${way}-${at}`, steps.adjust(`S-${at}`, 'near', 1)),
      ],
      [
        'the references of holds',
        `insert into holdfast.reservation (id, reference, state, channel_id, lines, expires_at, created_at)
         select gen_random_uuid(), $1 || '-' || $2, 'draft', id, '[]', now() + interval '1 hour', now()
         from holdfast.sales_channel where code = 'default'`,
        (way, at) => steps.reserve(`${way}-${at}`, { [`S-${at}`]: 1 }),
      ],
      [
        'the numbers of orders',
        `insert into holdfast."order" select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'number', $1 || '-' || $2))).*
         from holdfast."order" o where o.number = 'PATTERN'`,
        (way, at) => steps.place(`${way}-${at}`, { [`S-${at}`]: 1 }),
      ],
      [
        // The third of these items has the lowest id.
        'levels',
        `insert into holdfast.inventory_level (item_id, location_id, created_at)
         select i.id, p.id, now() from holdfast.inventory_item i, holdfast.stock_location p
         where i.sku = $1 || '-' || (4 - $2::integer) and p.code = 'near'`,
        (way, at) => steps.receive(`${way}-${4 - at}`, 'near', 1),
      ],
    ]
    const ways = insertions.flatMap(([what, sql, step]) => [
      { what: `${what}, upwards`, sql, way: 'UP', batch: THREE.map((at) => step('UP', at)) },
      { what: `${what}, downwards`, sql, way: 'DOWN', batch: THREE.map((at) => step('DOWN', at)).reverse() },
    ])

    it.each(ways)('$what', async ({ sql, way, batch }) => {
      const canInsert = async (at: number) => {
        const attempt = observer.transaction(
          async (tx) => {
            await tx.query(sql, [way, `${at}`])
            throw new Error('undone')
          },
          { settings: { lock_timeout: '100ms' } },
        )
        const error = await attempt.catch((failure) => failure)
        expect(['undone', '55P03']).toContain(sqlStateOf(error) ?? error.message)
        return error.message === 'undone'
      }
      const answers: string[] = []
      await whileHeld(
        { sql, params: [way, '2'] },
        async () => answers.push(...(await inOneBatch(batch))),
        async () => expect([await canInsert(1), await canInsert(3)]).toEqual([false, true]),
      )
      expect(answers).toEqual(['ok', 'ok', 'ok'])
    })
  })
})
