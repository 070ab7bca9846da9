import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../test/support/databases.ts'
import { granted, testEngine } from '../../../../test/support/store.ts'
import { openPostgres } from '../db/postgres.ts'
import type { Engine } from '../engine.ts'

const OTHERS = 20

/** Two engines with pools of their own stand for two processes; a session of somebody else's holds something. */
describe('what somebody else holds', () => {
  let clone: TestDatabase
  let engines: Engine[]
  let patient: Engine
  let sent = 0

  beforeAll(async () => {
    clone = await openTestDatabase('postgres')
    const limits = { request_deadline_ms: 1800 }
    const second = openPostgres({ url: clone.url! })
    engines = [testEngine(clone.database, limits), testEngine(second, limits)]
    patient = testEngine(second)
    const skus = ['HELD', 'NEW', ...Array.from({ length: OTHERS }, (_, at) => `S${at}`)]
    for (const sku of skus) granted('create_item', await patient.execute('create_item', { sku }))
    const changes = skus.filter((sku) => sku !== 'NEW').map((sku) => ({ sku, location: 'default', quantity: 100_000 }))
    granted('receive_stock', await patient.execute('receive_stock', { changes }))
  })
  afterAll(async () => {
    await Promise.all([...engines, patient].map((engine) => engine.close()))
    await patient.database.close()
    await clone.end()
  })

  const reserve = (engine: Engine, sku: string, options = {}) =>
    engine.execute('reserve_stock', { reference: `r${sent++}`, lines: [{ sku, quantity: 1 }] }, options)

  async function holding<Result>(sql: string, work: () => Promise<Result>): Promise<Result> {
    const client = new pg.Client({ connectionString: clone.url! })
    await client.connect()
    try {
      await client.query(`begin; ${sql}`)
      return await work()
    } finally {
      await client.end()
    }
  }

  /** Every other SKU again and again, on both engines; how long the slowest took. */
  async function serveOthers(rounds = 40): Promise<number> {
    let slowest = 0
    for (let round = 0; round < rounds; round++) {
      await Promise.all(
        Array.from({ length: OTHERS }, async (_, at) => {
          const begun = performance.now()
          granted('reserve_stock', await reserve(engines[(at + round) % 2]!, `S${at}`))
          slowest = Math.max(slowest, performance.now() - begun)
        }),
      )
    }
    return slowest
  }

  const levelOf = (sku: string) =>
    `select from holdfast.inventory_level v join holdfast.inventory_item i on i.id = v.item_id where i.sku = '${sku}' for update of v`

  it('is waited for alone: nobody else is held up, and who needs it hears so in time (scenario 90)', async () => {
    await holding(levelOf('HELD'), async () => {
      const begun = performance.now()
      const stuck = Array.from({ length: 40 }, (_, at) => reserve(engines[at % 2]!, 'HELD'))
      const settled = Promise.allSettled(stuck)
      // The batches that they were in are held up, and no others.
      expect(await serveOthers(1)).toBeLessThan(1500)
      expect(await serveOthers()).toBeLessThan(1000)
      for (const answer of await settled) expect(answer).toMatchObject({ reason: { code: 'lock_timeout' } })
      expect(performance.now() - begun).toBeLessThan(6000)
    })
    await expect.poll(() => reserve(engines[0]!, 'HELD').then(({ ok }) => ok)).toBe(true)
  })

  it('is had by those who wait for it as soon as it is free, first come first served', async () => {
    const order: number[] = []
    const waiting = await holding(levelOf('HELD'), async () => {
      const answers = Array.from({ length: 30 }, (_, at) => reserve(patient, 'HELD').then(() => order.push(at)))
      await new Promise((resolve) => setTimeout(resolve, 700))
      expect(order).toEqual([])
      return answers
    })
    const freed = performance.now()
    await Promise.all(waiting)
    expect(performance.now() - freed).toBeLessThan(1500)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('may be an order, or a level that stands behind one', async () => {
    for (const [number, sku] of [
      ['O-1', 'S0'],
      ['O-2', 'HELD'],
    ] as const) {
      granted('place_order', await patient.execute('place_order', { number, lines: [{ sku, quantity: 1 }] }))
    }
    const cancel = (order: string) => engines[0]!.execute('cancel_order', { order })
    const order = `select from holdfast."order" where number = 'O-1' for update`
    await holding(`${order}; ${levelOf('HELD')}`, async () => {
      const stuck = Promise.allSettled(['O-1', 'O-2'].map(cancel))
      await serveOthers(1)
      expect(await serveOthers(10)).toBeLessThan(1000)
      for (const answer of await stuck) expect(answer).toMatchObject({ reason: { code: 'lock_timeout' } })
    })
    await expect.poll(() => cancel('O-1').then(({ ok }) => ok)).toBe(true)
  })

  it('may be no row yet: the key of a request, or a level that somebody is making', async () => {
    const key = `insert into holdfast.idempotency_key select 'mine', 'x', '{}', now()`
    const level = `insert into holdfast.inventory_level (item_id, location_id, created_at)
      select i.id, l.id, now() from holdfast.inventory_item i, holdfast.stock_location l where i.sku = 'NEW' and l.code = 'default'`
    const changes = [{ sku: 'NEW', location: 'default', quantity: 1 }]
    const receive = () => engines[0]!.execute('receive_stock', { changes })
    await holding(`${key}; ${level}`, async () => {
      const stuck = Promise.allSettled<unknown>([
        ...Array.from({ length: 5 }, () => reserve(engines[0]!, 'S0', { idempotencyKey: 'mine' })),
        ...Array.from({ length: 20 }, receive),
      ])
      await serveOthers(1)
      expect(await serveOthers(10)).toBeLessThan(1000)
      for (const answer of await stuck) expect(answer).toMatchObject({ reason: { code: 'lock_timeout' } })
    })
    await expect.poll(() => receive().then(({ ok }) => ok)).toBe(true)
  })
})
