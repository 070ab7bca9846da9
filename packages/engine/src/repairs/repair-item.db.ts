import { expect, it } from 'vitest'
import { busyStore } from '../../../../test/support/busy-store.ts'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import type { Database } from '../db/database.ts'
import { checkIntegrity } from '../integrity/integrity.ts'
import { repairItem } from './repair-item.ts'

const unlocked = 'alter table holdfast.movement disable trigger movement_is_append_only;'
const locked = 'alter table holdfast.movement enable trigger movement_is_append_only;'
const of = (sku: string, code: string) =>
  `item_id = (select id from holdfast.inventory_item where sku = '${sku}')
   and location_id = (select id from holdfast.stock_location where code = '${code}')`
const reason = 'somebody changed rows by hand'

async function violated(database: Database): Promise<string[]> {
  const { checks } = await checkIntegrity(database)
  return [...new Set(checks.filter(({ violations }) => violations > 0).map(({ invariant }) => invariant))]
}

const movementCount = async (database: Database) =>
  (await database.query<{ n: number }>('select count(*)::int as n from holdfast.movement'))[0]!.n

describeOnBoth('a repair', (open) => {
  it('tells the ledger what is there, also where business went on meanwhile, and says beforehand what it would write', async () => {
    const store = await busyStore(await open())
    const { database } = store
    await database.execute(`update holdfast.inventory_level set on_hand = on_hand + 1 where ${of('S2', 'B')};
      update holdfast.inventory_level set damaged = 0 where ${of('S1', 'A')};
      ${unlocked} delete from holdfast.movement where to_holder = (select id from holdfast.stock_transfer where number = 'SENT-T1')
        and item_id = (select id from holdfast.inventory_item where sku = 'S2'); ${locked}`)
    await store.do('receive_stock', { changes: [{ sku: 'S2', location: 'B', quantity: 4 }] })
    expect(await violated(database)).toEqual(['I1', 'I5'])
    const levels = await store.read('list_levels', {})
    const before = await movementCount(database)
    const tried = await repairItem(database, { sku: 'S2', reason }, { actor: 'ann', dryRun: true })
    expect(tried).toMatchObject({
      result: {
        sku: 'S2',
        movements: expect.arrayContaining([
          expect.objectContaining({ account: 'in_transit', transfer: 'SENT-T1', quantity: 2, direction: 'in' }),
        ]),
        left: [],
      },
    })
    expect(await movementCount(database)).toBe(before)
    expect(await violated(database)).toEqual(['I1', 'I5'])
    for (const sku of ['S1', 'S2'])
      expect(await repairItem(database, { sku, reason }, { actor: 'ann', dryRun: false })).toMatchObject({
        result: { left: [] },
      })
    expect(await violated(database)).toEqual([])
    // Whoever adds up movements learns of what stands where one was wrong.
    const standing = async () => {
      const { data } = await store.read('list_events', { name: 'inventory_level_changed', limit: 500 })
      return data.map((event) => event.data as { delta: object }).filter(({ delta }) => Object.keys(delta).length === 0)
    }
    // The feed waits for whoever else writes on the server.
    await expect.poll(standing, { timeout: 20_000 }).toMatchObject([
      { sku: 'S1', location: 'A', before: { damaged: 0 }, after: { damaged: 0 } },
      { sku: 'S2', location: 'B', before: { on_hand: 21 }, after: { on_hand: 21 } },
    ])
    // No promise was touched, and what is there is what was there.
    expect((await store.read('list_levels', {})).data).toEqual(levels.data)
    const { data } = await store.read('list_movements', { reason: 'reconciled', sku: 'S2' })
    expect(data[0]).toMatchObject({ actor: 'ann', note: reason, reference: { type: 'integrity_repair' } })
    const again = await repairItem(database, { sku: 'S2', reason }, { actor: 'ann', dryRun: false })
    expect(again).toMatchObject({ result: { movements: [], left: [] } })
    await store.do('receive_stock', { changes: [{ sku: 'S2', location: 'B', quantity: 1 }] })
    expect(await violated(database)).toEqual([])
  })

  it('makes counts true at their instants, each by what is missing there', async () => {
    const store = await busyStore(await open())
    const { database } = store
    await store.do('set_stock', { changes: [{ sku: 'S2', location: 'B', quantity: 18 }] })
    await database.execute(`update holdfast.inventory_level set on_hand = on_hand + 3 where ${of('S2', 'B')}`)
    await store.do('set_stock', {
      changes: [{ sku: 'S2', location: 'B', quantity: 25, occurred_at: new Date(Date.now() - 1).toISOString() }],
    })
    await database.execute(`update holdfast.inventory_level set on_hand = on_hand - 1 where ${of('S2', 'B')}`)
    await repairItem(database, { sku: 'S2', reason }, { actor: 'ann', dryRun: false })
    expect(await violated(database)).toEqual([])
    expect(await store.level('S2', 'B')).toMatchObject({ on_hand: 24 })
  })

  it('says what no movement makes true again, and what helps', async () => {
    const store = await busyStore(await open())
    const { database } = store
    await database.execute(`update holdfast.inventory_level set reserved = reserved + 1 where ${of('D1', 'A')};
      ${unlocked} update holdfast.movement set to_balance = to_balance + 1 where reason = 'received'
        and item_id = (select id from holdfast.inventory_item where sku = 'D1'); ${locked}`)
    const answer = await repairItem(database, { sku: 'D1', reason }, { actor: 'ann', dryRun: false })
    expect(answer).toMatchObject({ ok: true, result: { movements: [] } })
    const { left } = (answer as { result: { left: { invariant: string; remedy: string }[] } }).result
    expect(new Set(left.map(({ invariant }) => invariant))).toEqual(new Set(['I1', 'I2']))
    expect(left.find(({ invariant }) => invariant === 'I2')!.remedy).toMatch(/^No movement changes a promise/)
    expect(left.find(({ invariant }) => invariant === 'I1')!.remedy).toMatch(/^The sums are right/)
    const unknown = await repairItem(database, { sku: 'NOBODY', reason }, { actor: 'ann', dryRun: false })
    expect(unknown).toMatchObject({ ok: false, code: 'unknown_sku' })
  })
})
