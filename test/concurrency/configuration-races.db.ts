/**
 * Configuration that changes while batches decide on it, in two engines with connections of their own, as two processes
 * would. No batch takes a lock on configuration; here is what keeps the two apart.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf } from '../../packages/engine/src/commands/registry.ts'
import type { Database } from '../../packages/engine/src/db/database.ts'
import { openPostgres } from '../../packages/engine/src/db/postgres.ts'
import type { Engine } from '../../packages/engine/src/engine.ts'
import { checkIntegrity } from '../../packages/engine/src/integrity/integrity.ts'
import { runFollowUps } from '../../packages/engine/src/workers/run-follow-ups.ts'
import { openTestDatabase, type TestDatabase } from '../support/databases.ts'
import { drainFollowUps } from '../support/follow-ups.ts'
import { granted, openStore, type Store, testEngine } from '../support/store.ts'

const ROUNDS = 10

describe('a change of configuration while batches are under way', () => {
  let clone: TestDatabase
  let otherDatabase: Database
  let store: Store
  let other: Engine
  beforeAll(async () => {
    clone = await openTestDatabase('postgres', { poolSizeMax: 6 })
    otherDatabase = openPostgres({ url: clone.url!, poolSizeMax: 6 })
    store = await openStore(clone.database, {
      locations: ['A', 'B'],
      items: { S: {}, PART: {} },
    })
    await store.stock({ A: { S: 1_000_000 } })
    other = testEngine(otherDatabase)
  })
  afterAll(async () => {
    await Promise.all([store.engine.close(), other.close()])
    await otherDatabase.close()
    await clone.end()
  })

  const putOnHold = (onHold: boolean): InputOf<'update_model'> => ({
    model: 'default',
    locations: [
      { location: 'A', priority: 1, on_hold: onHold },
      { location: 'B', priority: 2 },
    ],
  })
  const violations = async () => {
    const { checks } = await checkIntegrity(clone.database)
    return checks.filter((check) => check.violations > 0)
  }
  const shipmentsAtA = async () => {
    const [row] = await clone.database.query<{ held: number; free: number }>(
      `select count(*) filter (where 'location_on_hold' = any(hold_reasons))::integer as held,
         count(*) filter (where not 'location_on_hold' = any(hold_reasons))::integer as free
       from holdfast.shipment s join holdfast.stock_location l on l.id = s.location_id where l.code = 'A'`,
    )
    return row!
  }

  it('puts every shipment of a location on hold with it, those of orders that are just being placed too', async () => {
    const place = (engine: Engine) => engine.execute('place_order', { lines: [{ sku: 'S', quantity: 1 }] })
    const escaped: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      await store.do('update_model', putOnHold(false))
      const orders = Array.from({ length: 30 }, async (_, at) => {
        await sleep(at / 2)
        granted('place_order', await place(at % 2 === 0 ? store.engine : other))
      })
      await sleep(10)
      await store.do('update_model', putOnHold(true))
      await Promise.all(orders)
      await drainFollowUps(store.engine)
      escaped.push((await shipmentsAtA()).free)
    }
    expect(escaped).toEqual(Array.from({ length: ROUNDS }, () => 0))
    expect(await violations()).toEqual([])
  })

  it('waits for a batch that began before, shortly, and is carried out when it has ended', async () => {
    const engine = testEngine(clone.database, { follow_up_wait_ms: 100 })
    const { promise: ended, resolve: end } = Promise.withResolvers<void>()
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const batch = otherDatabase.transaction(async (tx) => {
      await tx.query('select pg_current_xact_id()')
      begin()
      await ended
    })
    await begun
    const before = await shipmentsAtA()
    granted('update_model', await engine.execute('update_model', putOnHold(before.held === 0)))
    expect(await runFollowUps(engine)).toBe(0)
    expect(await shipmentsAtA()).toEqual(before)
    end()
    await batch
    await drainFollowUps(engine)
    expect(await shipmentsAtA()).toEqual({ held: before.free, free: before.held })
    await engine.close()
  })

  it('80: never leaves stock at an item that has become a kit', { timeout: 60_000 }, async () => {
    const outcomes = new Map<string, number>()
    for (let at = 0; at < 80; at++) {
      const sku = `X${at}`
      await store.do('create_item', { sku })
      const answers = await Promise.all([
        store.send('receive_stock', { changes: [{ sku, location: 'A', quantity: 1 }] }),
        other.execute('update_item', { item: sku, components: [{ sku: 'PART', quantity: 1 }] }),
      ])
      const outcome = answers.map((answer) => (answer.ok ? 'ok' : answer.code)).join(', ')
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }
    expect(
      [...outcomes.keys()].filter((outcome) => !['kit_has_no_stock, ok', 'ok, item_in_use'].includes(outcome)),
    ).toEqual([])
    expect(await violations()).toEqual([])
  })
})
