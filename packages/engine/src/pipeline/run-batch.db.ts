import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { countingStatements } from '../../../../test/support/counted-statements.ts'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { granted, testEngine } from '../../../../test/support/store.ts'
import type { Command } from '../commands/define-command.ts'
import { registry } from '../commands/registry.ts'
import type { Engine } from '../engine.ts'
import { ConfigurationCache } from './configuration-cache.ts'
import { databaseStore } from './database-store.ts'
import { runBatch } from './run-batch.ts'

describeOnBoth('a batch', (open) => {
  let engine: Engine
  let counts: number[]
  const skus = Array.from({ length: 40 }, (_, index) => `S${index}`)

  beforeAll(async () => {
    const counted = countingStatements(await open())
    counts = counted.counts
    engine = testEngine(counted.database)
    await Promise.all(['A', 'B'].map((code) => engine.execute('create_location', { code })))
    await Promise.all(skus.map((sku) => engine.execute('create_item', { sku, settings: { backorders: 'allow' } })))
    const locations = [
      { location: 'A', priority: 1 },
      { location: 'B', priority: 2 },
    ]
    granted(
      'update_model',
      await engine.execute('update_model', { model: 'default', strategy: 'split_shipments', locations }),
    )
    const changes = skus.flatMap((sku) => [
      { sku, location: 'A', quantity: 500 },
      { sku, location: 'B', quantity: 500 },
    ])
    granted('receive_stock', await engine.execute('receive_stock', { changes }))
  })
  afterAll(() => engine.close())

  let placed = 0
  const order = (lineCount: number) => {
    placed += 1
    const lines = Array.from({ length: lineCount }, (_, index) => ({
      sku: skus[(placed * 7 + index) % skus.length]!,
      quantity: 1,
    }))
    return engine.execute('place_order', { number: `N${placed}`, lines }, { idempotencyKey: `key-${placed}` })
  }

  async function statementsOf(orders: number, lines: number): Promise<number> {
    counts.length = 0
    for (const answer of await Promise.all(Array.from({ length: orders }, () => order(lines))))
      granted('place_order', answer)
    expect(counts).toHaveLength(1)
    return counts[0]!
  }

  it('of n orders takes as many statements as a batch of one order, whatever n and however many lines', async () => {
    const ofOne = await statementsOf(1, 1)
    expect(await statementsOf(10, 5)).toBe(ofOne)
    expect(await statementsOf(100, 30)).toBe(ofOne)
    expect(ofOne).toBeLessThan(20)
  })

  it('decides a refused command as if it had never been, between its neighbours', async () => {
    const before = await engine.database.query('select * from holdfast.inventory_level order by item_id, location_id')
    const answers = await Promise.all([
      engine.execute('reserve_stock', { reference: 'a', location: 'A', lines: [{ sku: 'S0', quantity: 1 }] }),
      engine.execute('adjust_stock', {
        changes: [
          { sku: 'S0', location: 'A', delta: -2 },
          { sku: 'S0', location: 'A', delta: -100_000 },
        ],
      }),
      engine.execute('release_reservation', { reservation: 'a' }),
    ])
    expect(answers.map((answer) => answer.ok)).toEqual([true, false, true])
    expect(await engine.database.query('select * from holdfast.inventory_level order by item_id, location_id')).toEqual(
      before,
    )
  })

  it('tells of a level once, what it held before the batch and after it', async () => {
    const [last] = await engine.database.query<{ id: number }>('select coalesce(max(id), 0) as id from holdfast.outbox')
    await Promise.all([
      engine.execute('adjust_stock', { changes: [{ sku: 'S1', location: 'B', delta: 5 }] }),
      engine.execute('adjust_stock', { changes: [{ sku: 'S1', location: 'B', delta: -3 }] }),
    ])
    const events = await engine.database.query<{
      type: string
      data: { delta: object; before: Record<string, number>; after: Record<string, number> }
    }>('select type, data from holdfast.outbox where id > $1 order by id', [last!.id])
    expect(events).toMatchObject([{ type: 'inventory_level_changed', data: { delta: { on_hand: 2 } } }])
    expect(events[0]!.data.after.on_hand).toBe(events[0]!.data.before.on_hand! + 2)
  })

  it('changes nothing for a command in whose answer a bug comes up, and lets its neighbour through', async () => {
    const adjust = registry.get('adjust_stock') as Command
    const buggy: Command = {
      ...adjust,
      decide: (input, state) => {
        const decision = adjust.decide(input, state)
        return decision.ok ? { ...decision, result: () => fail() } : decision
      },
    }
    const input = { changes: [{ sku: 'S2', location: 'A', delta: 7 }] }
    const request = { input, actor: 'test', idempotency: null, followUpId: null }
    const context = {
      store: databaseStore(engine.database, { lockTimeoutMs: 5000, statementTimeoutMs: 30_000 }),
      configuration: new ConfigurationCache(),
      newId: v7,
    }
    const onHand = async () =>
      granted('get_level', await engine.read('get_level', { sku: 'S2', location: 'A' })).on_hand
    const before = await onHand()
    const { outcomes } = await runBatch(context, 'stock', [
      { ...request, command: buggy },
      { ...request, command: adjust },
    ])
    expect(outcomes[0]).toBeInstanceOf(Error)
    expect(outcomes[1]).toMatchObject({ ok: true })
    expect(await onHand()).toBe(before + 7)
  })
})

function fail(): never {
  throw new Error('a bug in showing the answer')
}
