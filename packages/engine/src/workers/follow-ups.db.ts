/** What changes have made necessary elsewhere: it is carried out, tried again, or put aside, and never lost. */
import { expect, it } from 'vitest'
import { advanceClock, installTestClock } from '../../../../test/support/clock.ts'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { drainFollowUps } from '../../../../test/support/follow-ups.ts'
import { openStore, testEngine } from '../../../../test/support/store.ts'
import type { Database } from '../db/database.ts'
import { type FailedFollowUp, reviveFollowUps } from '../db/follow-ups.ts'
import { createEngine } from '../engine.ts'
import { reportUnknownFollowUps, runFollowUps } from './run-follow-ups.ts'

describeOnBoth('a follow-up', (open) => {
  const leave = (database: Database, command: string) =>
    database.query(
      `insert into holdfast.follow_up (id, command, input, created_at) values (gen_random_uuid(), $1, '{}', holdfast.current_instant())`,
      [command],
    )

  it('that fails is tried again, less and less often, until it is dead; and anew when a person says so', async () => {
    const database = await open()
    await installTestClock(database)
    const store = await openStore(database)
    const failed: FailedFollowUp[] = []
    const engine = createEngine({
      database,
      limits: { ...store.engine.limits, follow_up_attempts_max: 3 },
      onFollowUpFailure: (_error, one) => failed.push(one!),
    })
    // It names no order, which the database room takes for a bug.
    await leave(database, 'decrement_unshipped')
    expect([await runFollowUps(engine), await runFollowUps(engine)]).toEqual([1, 0])
    await advanceClock(database, 1)
    expect([await runFollowUps(engine), await runFollowUps(engine)]).toEqual([1, 0])
    await advanceClock(database, 1)
    expect(await runFollowUps(engine)).toBe(0)
    await advanceClock(database, 1)
    expect(await runFollowUps(engine)).toBe(1)
    await advanceClock(database, 3600)
    expect(await runFollowUps(engine)).toBe(0)
    expect(failed.map(({ attempts, state }) => [attempts, state])).toEqual([
      [1, 'waiting'],
      [2, 'waiting'],
      [3, 'dead'],
    ])
    const { data } = await store.read('list_follow_ups', { state: 'dead' })
    expect(data).toMatchObject([
      { command: 'decrement_unshipped', attempts: 3, error: expect.stringMatching(/undefined/) },
    ])
    expect(await store.read('check_readiness', {})).toMatchObject({ follow_ups: { waiting: 0, dead: 1 } })
    expect(await reviveFollowUps(database, [data[0]!.id])).toBe(1)
    expect(await runFollowUps(engine)).toBe(1)
    await engine.close()
  })

  it('of a newer version waits for it, and is reported once', async () => {
    const store = await openStore(await open())
    await leave(store.database, 'foresee_weather')
    const reported: string[] = []
    const report = reportUnknownFollowUps(({ message }) => reported.push(message))
    for (let round = 0; round < 3; round++) {
      await report(store.engine)
      expect(await runFollowUps(store.engine)).toBe(0)
    }
    expect(reported).toEqual(['foresee_weather was left to be done by a newer version of Holdfast, and waits for it'])
    expect((await store.read('list_follow_ups', {})).data).toMatchObject([{ command: 'foresee_weather', attempts: 0 }])
  })

  it('for very many documents is carried out in chunks, and whoever caused it does not wait for the last', async () => {
    const store = await openStore(await open(), { locations: ['A'], items: { S: {} } })
    await store.stock({ A: { S: 1000 } })
    await Promise.all(
      Array.from({ length: 350 }, () => store.do('place_order', { lines: [{ sku: 'S', quantity: 1 }] })),
    )
    const impatient = testEngine(store.database, { follow_up_wait_ms: 1 })
    await impatient.execute('update_model', {
      model: 'default',
      locations: [{ location: 'A', priority: 1, on_hold: true }],
    })
    const held = async () => {
      const [row] = await store.database.query<{ count: number }>(
        `select count(*)::integer as count from holdfast.shipment where hold_reasons = '{location_on_hold}'`,
      )
      return row!.count
    }
    expect(await held()).toBeLessThan(350)
    await impatient.close()
    await drainFollowUps(store.engine)
    expect(await held()).toBe(350)
  })
})
