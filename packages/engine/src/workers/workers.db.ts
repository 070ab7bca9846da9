/** What is tidied up when nobody asks. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { advanceClock, installTestClock } from '../../../../test/support/clock.ts'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { toConfig } from '../config.ts'
import type { Database } from '../db/database.ts'
import { forgetBatches } from '../db/forget-batches.ts'
import { createEngine, type Engine } from '../engine.ts'
import { checkIntegrity } from '../integrity/integrity.ts'
import { expireReservations } from './expire-reservations.ts'
import { forgetFinishedHolds } from './forget-finished-holds.ts'
import { forgetOutcomes } from './forget-outcomes.ts'
import { runFollowUps } from './run-follow-ups.ts'
import { startWorkers } from './start-workers.ts'

describeOnBoth('the workers', (open) => {
  let database: Database
  let engine: Engine
  const config = toConfig({ limits: { expiry_sweep_interval_ms: 5 } })
  beforeAll(async () => {
    database = await open()
    await installTestClock(database)
    engine = createEngine({ database, limits: config.limits })
    await engine.execute('create_item', { sku: 'S1' })
    await engine.execute('receive_stock', { changes: [{ sku: 'S1', location: 'default', quantity: 5000 }] })
  })
  afterAll(() => engine.close())
  const drafts = async () => {
    const [row] = await database.query<{ count: number }>(
      "select count(*)::integer as count from holdfast.reservation where state = 'draft'",
    )
    return row!.count
  }
  const hold = (reference: string) =>
    engine.execute('reserve_stock', { reference, lines: [{ sku: 'S1', quantity: 1 }], ttl_seconds: 60 })

  it('close every hold that is over, in more rounds than one, and no other', async () => {
    await Promise.all(Array.from({ length: 1100 }, (_, at) => hold(`old-${at}`)))
    await advanceClock(database, 61)
    await hold('new')
    // The hold that came last has folded in the expiries of its level, but not closed their reservations.
    expect(await expireReservations(engine)).toBe(1100)
    expect(await drafts()).toBe(1)
  })

  it('carry out what a process that crashed has left', async () => {
    await database.query(
      `insert into holdfast.follow_up (id, command, input, created_at)
       values ('00000000-0000-7000-8000-0000000000aa', 'refresh_shipment',
               '{"shipment_id": "00000000-0000-7000-8000-0000000000bb"}', holdfast.current_instant())`,
    )
    expect(await runFollowUps(engine)).toBe(1)
    expect(await runFollowUps(engine)).toBe(0)
  })

  it('forget answers that are old enough', async () => {
    const receive = () =>
      engine.execute(
        'receive_stock',
        { changes: [{ sku: 'S1', location: 'default', quantity: 1 }] },
        { idempotencyKey: 'week' },
      )
    await receive()
    await advanceClock(database, 167 * 3600)
    await forgetOutcomes(engine)
    expect((await receive()).replayed).toBe(true)
    await advanceClock(database, 2 * 3600)
    await forgetOutcomes(engine)
    expect((await receive()).replayed).toBeUndefined()
  })

  it('forget in chunks, however many there are, and stop between two when they are told to', async () => {
    await database.query(
      `insert into holdfast.idempotency_key (key, fingerprint, outcome, created_at)
       select 'old-' || n, '', '{}', '2000-01-01' from generate_series(1, 2500) n`,
    )
    const old = async () => {
      const [row] = await database.query<{ count: number }>(
        "select count(*)::integer as count from holdfast.idempotency_key where key like 'old-%'",
      )
      return row!.count
    }
    let asked = 0
    expect(await forgetOutcomes(engine, () => ++asked > 1)).toBe(1000)
    expect(await old()).toBe(1500)
    expect(await forgetOutcomes(engine)).toBeGreaterThanOrEqual(1500)
    expect(await old()).toBe(0)
  })

  it('forget by what row a batch could have been proved, the oldest first and none that is asked for', async () => {
    await database.query(
      `insert into holdfast.batch (id, created_at)
       select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, clock_timestamp() - n * interval '10 minutes' - interval '5 minutes'
       from generate_series(1, 10) n`,
    )
    expect(await forgetBatches(database)).toBe(5)
    const left = await database.query<{ id: string }>(
      "select id from holdfast.batch where id::text like '0000%' order by 1",
    )
    expect(left.map(({ id }) => Number(id.slice(-2)))).toEqual([1, 2, 3, 4, 5])
  })

  it('forget holds that came to nothing, and nothing else', async () => {
    await hold('given back')
    await engine.execute('release_reservation', { reservation: 'given back' })
    await hold('let go')
    await engine.execute('reserve_stock', { reference: 'firm', firm: true, lines: [{ sku: 'S1', quantity: 1 }] })
    await hold('ordered')
    const lines = [{ sku: 'S1', quantity: 1 }]
    await engine.execute('place_order', { number: 'O-1', reservation: 'ordered', lines })
    await engine.execute('cancel_order', { order: 'O-1' })
    await advanceClock(database, 61)
    await expireReservations(engine)
    await advanceClock(database, 167 * 3600)
    await hold('new')
    await engine.execute('release_reservation', { reservation: 'new' })
    // Those of the tests before ended long ago.
    await forgetFinishedHolds(engine)
    const references = async () =>
      (await database.query<{ reference: string }>('select reference from holdfast.reservation order by id')).map(
        (row) => row.reference,
      )
    expect(await references()).toEqual(['new', 'given back', 'let go', 'firm', 'ordered', 'new'])
    await advanceClock(database, 3600)
    expect(await forgetFinishedHolds(engine)).toBe(3)
    expect(await references()).toEqual(['firm', 'ordered', 'new'])
    const [orphans] = await database.query<{ count: number }>(
      `select count(*) as count from holdfast.reservation_item
       where reservation_id <> all(array(select id from holdfast.reservation))`,
    )
    expect(orphans!.count).toBe(0)
    expect((await checkIntegrity(database)).ok).toBe(true)
  })

  it('run by themselves until they are stopped', async () => {
    const failures: unknown[] = []
    await hold('swept')
    await advanceClock(database, 61)
    const workers = startWorkers({ engine, config, onError: (_worker, error) => failures.push(error) })
    while ((await drafts()) > 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await workers.stop()
    expect(failures).toEqual([])
  })
})
