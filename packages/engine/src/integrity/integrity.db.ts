import { beforeAll, describe, expect, it } from 'vitest'
import { busyStore } from '../../../../test/support/busy-store.ts'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import type { Store } from '../../../../test/support/store.ts'
import { RETURN_TAMPERINGS, STOCKTAKE_TAMPERINGS, type Tampering } from '../../../../test/support/tamperings.ts'
import type { Database } from '../db/database.ts'
import { checkIntegrity, type IntegrityReport } from './integrity.ts'

/** What the check says of a database that somebody has tampered with. The tampering is rolled back. */
async function reportAfter(database: Database, tamper: string): Promise<IntegrityReport> {
  let report: IntegrityReport | undefined
  const undone = new Error('undone')
  await database
    .transaction(async (tx) => {
      await tx.execute(tamper)
      report = await checkIntegrity({ ...database, transaction: (work) => work(tx) })
      throw undone
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error
    })
  return report!
}

const item = (sku: string) => `(select id from holdfast.inventory_item where sku = '${sku}')`
const place = (code: string) => `(select id from holdfast.stock_location where code = '${code}')`
const level = (sku: string, code: string) => `item_id = ${item(sku)} and location_id = ${place(code)}`
const orderId = (number: string) => `(select id from holdfast."order" where number = '${number}')`
const shipmentId = (number: string) => `(select id from holdfast.shipment where number = '${number}')`
const receiptId = (number: string) => `(select id from holdfast.expected_receipt where number = '${number}')`
const transferId = (number: string) => `(select id from holdfast.stock_transfer where number = '${number}')`
const cart = `(select id from holdfast.reservation where reference = 'cart')`
const nobody = `'00000000-0000-7000-8000-00000000dead'`
const unlockLedger = 'alter table holdfast.movement disable trigger movement_is_append_only;'

const TAMPERINGS: Tampering[] = [
  {
    what: 'a balance was changed without a movement',
    sql: `update holdfast.inventory_level set on_hand = on_hand + 1 where ${level('S2', 'B')}`,
    violated: ['I1', 'I5'],
    key: { sku: 'S2', location: 'B', ledger_on_hand: 16, on_hand: 17 },
  },
  {
    what: 'a damaged unit was made whole without a movement',
    sql: `update holdfast.inventory_level set damaged = 0 where ${level('S1', 'A')}`,
    violated: ['I1', 'I5'],
    key: { sku: 'S1', location: 'A', damaged: 0, ledger_damaged: 1 },
  },
  {
    what: 'a level with a history was deleted',
    sql: `delete from holdfast.inventory_level where ${level('S2', 'A')}`,
    violated: ['I1', 'I2', 'I5'],
    key: { sku: 'S2', location: 'A', on_hand: 0, ledger_on_hand: 2 },
  },
  {
    what: 'a balance in the ledger was rewritten',
    sql: `${unlockLedger} update holdfast.movement set to_balance = to_balance + 1
      where reason = 'received' and item_id = ${item('S2')}`,
    violated: ['I1'],
    key: { sku: 'S2', account: 'on_hand', holder: 'B', before: 0, moved: 20, recorded: 21 },
  },
  {
    what: 'the ledger had something else when a shelf was counted',
    sql: `${unlockLedger} update holdfast.movement set occurred_at = '2025-12-31T00:00:00Z'
      where reason = 'received' and item_id = ${item('S2')}`,
    violated: ['I1'],
    key: { sku: 'S2', location: 'B', counted: 0, ledger: 20 },
  },
  {
    what: 'a movement into a transfer was deleted',
    sql: `${unlockLedger} delete from holdfast.movement where to_holder = ${transferId('SENT-T1')}`,
    violated: ['I1'],
    key: { transfer: 'SENT-T1', sku: 'S2', in_transit: 2, ledger_in_transit: 0 },
  },
  {
    what: 'units in transit vanished',
    sql: `update holdfast.stock_transfer_line set in_transit = 1 where transfer_id = ${transferId('SENT-T1')}`,
    violated: ['I1', 'I5', 'I8', 'I12'],
    key: { transfer: 'SENT-T1', sku: 'S2', in_transit: 1, ledger_in_transit: 2 },
  },
  {
    what: 'a level reserves what nobody was promised',
    sql: `update holdfast.inventory_level set reserved = reserved + 1 where ${level('D1', 'A')}`,
    violated: ['I2'],
    key: { sku: 'D1', location: 'A', reserved: 7, promised_reserved: 6 },
  },
  {
    what: 'a promise was deleted',
    sql: `delete from holdfast.reservation_item where reservation_id = ${cart}`,
    violated: ['I2'],
    key: { sku: 'D1', location: 'A', reserved: 6, promised_reserved: 3 },
  },
  {
    what: 'a promise stands where there is no level',
    sql: `update holdfast.reservation_item set location_id = ${place('C')} where reservation_id = ${cart}`,
    violated: ['I2'],
    key: { sku: 'D1' },
  },
  {
    what: 'more is reserved than is on hand',
    sql: `alter table holdfast.inventory_level drop constraint inventory_level_reserved_is_covered;
      update holdfast.inventory_level set reserved = on_hand + 1 where ${level('S2', 'B')}`,
    violated: ['I2', 'I3'],
    key: { sku: 'S2', location: 'B' },
  },
  {
    what: 'somebody waits while units are free',
    sql: `alter table holdfast.inventory_level drop constraint inventory_level_backorders_are_filled;
      update holdfast.inventory_level set backordered = 1 where ${level('S2', 'B')}`,
    violated: ['I2', 'I4'],
    key: { sku: 'S2', location: 'B', backordered: 1, promised_backordered: 0 },
  },
  {
    what: 'a level expects goods that nobody sent',
    sql: `update holdfast.inventory_level set incoming = incoming + 1 where ${level('S2', 'A')}`,
    violated: ['I5'],
    key: { sku: 'S2', location: 'A', incoming: 3, in_transit: 2 },
  },
  {
    what: 'the promise of a hold does not end with it',
    sql: `update holdfast.reservation_item set expires_at = null where reservation_id = ${cart}`,
    violated: ['I6'],
    key: { reference: 'cart', sku: 'D1', location: 'A', promise_expires_at: null },
  },
  {
    what: 'a hold was closed and kept its units',
    sql: `update holdfast.reservation set state = 'released' where id = ${cart}`,
    violated: ['I6'],
    key: { reference: 'cart', state: 'released', reserved: 3 },
  },
  {
    what: 'a key was answered twice',
    sql: `alter table holdfast.idempotency_key drop constraint idempotency_key_pkey;
      insert into holdfast.idempotency_key select * from holdfast.idempotency_key where key = 'PLACED'`,
    violated: ['I7'],
    key: { key: 'PLACED', answers: 2 },
  },
  {
    what: 'a follow-up was never done',
    sql: `insert into holdfast.follow_up values (${nobody}, 'refresh_shipment', '{}', holdfast.current_instant() - interval '2 minutes')`,
    violated: ['I7'],
    key: { command: 'refresh_shipment' },
  },
  {
    what: 'a shipment holds more than was ordered',
    sql: `update holdfast.shipment_line set quantity = quantity + 1 where shipment_id = ${shipmentId('PLACED-1')} and line = 0`,
    violated: ['I8'],
    key: { order: 'PLACED', line: 0, sku: 'S1', ordered: 1, in_shipments: 2 },
  },
  {
    what: 'more was decremented than ordered',
    sql: `update holdfast.reservation_item set fulfilled = fulfilled + 1
      where owner_id = ${shipmentId('SHIPPED-1')} and line = 0`,
    violated: ['I8'],
    key: { shipment: 'SHIPPED-1', line: 0, sku: 'S1', quantity: 1, promised: 2, open: false },
  },
  {
    what: 'more was decremented than ordered of what needs no shipping',
    sql: `update holdfast.reservation_item set fulfilled = fulfilled + 1
      where reservation_id = (select id from holdfast.reservation where reference = 'SHIPPED') and owner_kind = 'order' and line = 2`,
    violated: ['I8'],
    key: { order: 'SHIPPED', line: 2, sku: 'D1', ordered: 1, promised: 2 },
  },
  {
    what: 'a shipment left and its stock did not',
    sql: `update holdfast.shipment set state = 'shipped' where id = ${shipmentId('LANDED-1')};
      update holdfast."order" set fulfilment = 'fulfilled' where id = ${orderId('LANDED')}`,
    violated: ['I8'],
    key: { shipment: 'LANDED-1', state: 'shipped', promised: 2, open: true },
  },
  {
    what: 'an order is in a state that there is not',
    sql: `alter table holdfast."order" drop constraint order_state_check;
      update holdfast."order" set state = 'lost' where id = ${orderId('PLACED')}`,
    violated: ['I10'],
    key: { document: 'order', key: 'PLACED', state: 'lost' },
  },
  {
    what: 'an order is fulfilled and its shipment has not left',
    sql: `update holdfast."order" set fulfilment = 'fulfilled' where id = ${orderId('LANDED')}`,
    violated: ['I10'],
    key: { order: 'LANDED', fulfilment: 'fulfilled', shipped_shipments: 0 },
  },
  {
    what: 'a placed reservation lost its order',
    sql: `update holdfast.reservation set order_id = null where order_id = ${orderId('PLACED')}`,
    violated: ['I8', 'I10'],
    key: { shipment: 'PLACED-1', promised: null },
  },
  {
    what: 'a promise is for the shipment of another order',
    sql: `update holdfast.reservation_item set owner_id = ${shipmentId('WAITS-1')}
      where owner_id = ${shipmentId('PLACED-1')} and item_id = ${item('S1')}`,
    violated: ['I8'],
    key: { shipment: 'WAITS-1', quantity: null },
  },
  {
    what: 'a shipment is picked although it has a reason to wait',
    sql: `update holdfast.shipment set hold_reasons = '{person}' where id = ${shipmentId('LANDED-1')}`,
    violated: ['I10'],
    key: { shipment: 'LANDED-1', state: 'picking', hold_reasons: ['person'] },
  },
  {
    what: 'a location is on hold and its shipments were not told',
    sql: `update holdfast.inventory_model_location set on_hold = true where location_id = ${place('A')}`,
    violated: ['I10'],
    key: { shipment: 'PLACED-1', state: 'upcoming', location_on_hold: true },
  },
  {
    what: 'a shipment waits for a location that is not on hold',
    sql: `update holdfast.shipment set hold_reasons = '{location_on_hold}', state = 'on_hold' where id = ${shipmentId('LANDED-1')}`,
    violated: ['I10'],
    key: { shipment: 'LANDED-1', state: 'on_hold', location_on_hold: false },
  },
  {
    what: 'nobody was told that an order was placed',
    sql: `delete from holdfast.outbox where type = 'order_placed' and key = 'order:' || ${orderId('PLACED')}`,
    violated: ['I11'],
    key: { order: 'PLACED', placed_told: false },
  },
  {
    what: 'a completed transfer received less than was sent',
    sql: `update holdfast.stock_transfer_line set accepted = 1 where transfer_id = ${transferId('LANDED-T1')}`,
    violated: ['I12'],
    key: { transfer: 'LANDED-T1', state: 'completed', sku: 'S2', from: 'B', to: 'A', quantity: 2, accepted: 1 },
  },
  {
    what: 'what is reserved for a transfer is left when it has set out',
    sql: `update holdfast.stock_transfer set state = 'completed' where number = 'MADE'`,
    violated: ['I6', 'I12'],
    key: { sku: 'S2', location: 'B', reserved: 2 },
  },
  {
    what: 'a kit has a level',
    sql: `alter table holdfast.inventory_level drop constraint inventory_level_item_is_no_kit;
      insert into holdfast.inventory_level (item_id, location_id, created_at) values (${item('K1')}, ${place('A')}, now())`,
    violated: ['I13'],
    key: { sku: 'K1', location: 'A' },
  },
  {
    what: 'an item is marked a kit and has no components',
    sql: `insert into holdfast.inventory_item (id, sku, is_kit, created_at) values (${nobody}, 'HOLLOW', true, now())`,
    violated: ['I13'],
    key: { sku: 'HOLLOW', is_kit: true, components: 0 },
  },
  {
    what: 'an item is archived that has stock',
    sql: `alter table holdfast.inventory_level drop constraint inventory_level_item_is_no_kit;
      update holdfast.inventory_item set archived_at = now() where sku = 'S2'`,
    violated: ['I13'],
    key: { what: 'level', key: 'A', kind: 'inventory_item' },
  },
  {
    what: 'a location is archived that a model lists',
    sql: `alter table holdfast.inventory_level drop constraint inventory_level_location_is_live;
      update holdfast.stock_location set archived_at = now() where code = 'B'`,
    violated: ['I13'],
    key: { what: 'model', key: 'default', kind: 'stock_location' },
  },
  {
    what: 'a model is archived that a channel sells by',
    sql: `update holdfast.inventory_model set archived_at = now() where code = 'default'`,
    violated: ['I13'],
    key: { what: 'channel', key: 'default', kind: 'inventory_model' },
  },
  {
    what: 'a shipment is of no order',
    sql: `update holdfast.shipment set order_id = ${nobody} where number = 'CANCELLED-1'`,
    violated: ['I8', 'I13'],
    key: { order: 'CANCELLED' },
  },
  {
    what: 'goods are in no shipment',
    sql: `insert into holdfast.shipment_line select ${nobody}, line, item_id, sku, quantity from holdfast.shipment_line limit 1`,
    violated: ['I13'],
    key: { table: 'shipment_line', column: 'shipment_id' },
  },
  {
    what: 'goods are moved by no transfer',
    sql: `insert into holdfast.stock_transfer_line
      select ${nobody}, line, item_id, sku, quantity from holdfast.stock_transfer_line limit 1`,
    violated: ['I13'],
    key: { table: 'stock_transfer_line', column: 'transfer_id' },
  },
  ...RETURN_TAMPERINGS,
  {
    what: 'goods are expected that nobody has announced',
    sql: `insert into holdfast.expected_receipt_line
      select ${nobody}, line, item_id, sku, location_id, quantity, 0, 0, 0, 0, 0 from holdfast.expected_receipt_line limit 1`,
    violated: ['I13'],
    key: { table: 'expected_receipt_line', column: 'receipt_id' },
  },
  {
    what: 'more is outstanding of a receipt than has not come',
    sql: `update holdfast.expected_receipt_line set outstanding = 2 where receipt_id = ${receiptId('BEGUN')}`,
    violated: ['I5', 'I10'],
    key: { sku: 'S2', location: 'C', incoming: 6, in_transit: 0, outstanding: 7 },
  },
  {
    what: 'a receipt is done of which something is still to come',
    sql: `update holdfast.expected_receipt set state = 'received' where id = ${receiptId('BEGUN')}`,
    violated: ['I10'],
    key: { receipt: 'BEGUN', state: 'received', quantity: 5, settled: 4, outstanding: 1 },
  },
  ...STOCKTAKE_TAMPERINGS,
  {
    what: 'an order line names an item that does not exist',
    sql: `update holdfast.order_line set item_id = ${nobody} where order_id = ${orderId('PLACED')} and line = 0`,
    violated: ['I13'],
    key: { table: 'order_line', column: 'item_id' },
  },
]

describeOnBoth('the integrity check', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await busyStore(await open())
  })

  it('finds nothing on a database that was changed by commands only, and says how much it looked at', async () => {
    const report = await checkIntegrity(store.database)
    expect(report.checks.filter((check) => check.violations > 0)).toEqual([])
    expect(report.ok).toBe(true)
    const [movements] = await store.database.query<{ count: number }>('select count(*) from holdfast.movement')
    expect(report.checks[0]).toMatchObject({ invariant: 'I1', rows: movements!.count })
    expect([...new Set(report.checks.map((check) => check.invariant))]).toEqual([
      'I1',
      'I2',
      'I3',
      'I4',
      'I5',
      'I6',
      'I7',
      'I8',
      'I10',
      'I11',
      'I12',
      'I13',
      'I16',
      'I17',
    ])
  })

  describe('names what is wrong, and where', () => {
    it.each(TAMPERINGS)('when $what', async ({ sql, violated, key }) => {
      const report = await reportAfter(store.database, sql)
      const failed = report.checks.filter((check) => check.violations > 0)
      expect([...new Set(failed.map((check) => check.invariant))]).toEqual(violated)
      expect(report.ok).toBe(false)
      const examples = failed.filter((check) => check.invariant === violated[0]).flatMap((check) => check.examples)
      expect(examples).toContainEqual(expect.objectContaining(key))
    })
  })

  it('shows the first twenty of many violations and counts all', async () => {
    const report = await reportAfter(
      store.database,
      `insert into holdfast.follow_up
       select gen_random_uuid(), 'refresh_shipment', '{}', holdfast.current_instant() - interval '1 hour' from generate_series(1, 30)`,
    )
    const check = report.checks.find(({ violations }) => violations > 0)!
    expect(check).toMatchObject({ invariant: 'I7', rows: 30, violations: 30 })
    expect(check.examples).toHaveLength(20)
  })
})
