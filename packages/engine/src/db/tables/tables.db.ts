import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../../test/support/databases.ts'
import { openStore } from '../../../../../test/support/store.ts'
import { BY_ITEM, EVERYWHERE } from '../citus/placements.ts'
import { columnList, loadRecords } from '../read-rows.ts'
import { changeRows } from '../write-rows.ts'
import { idempotencyKeyTable } from './idempotency-key.ts'
import { CONFIGURATION_TABLES, WORKING_SET_TABLES } from './index.ts'
import { shipmentTable } from './shipment.ts'
import type { TableDescription } from './table-description.ts'

const parents = [...Object.values(WORKING_SET_TABLES), ...Object.values(CONFIGURATION_TABLES), idempotencyKeyTable]
const described = parents.flatMap((table) => [
  table,
  ...table.children.map((list) => list.table),
]) as unknown as TableDescription<Record<string, unknown>>[]

type StoredColumn = { table_name: string; column_name: string; type: string; made_by_database: boolean }

describe('the descriptions of the tables', () => {
  let test: TestDatabase
  let columns: StoredColumn[]
  beforeAll(async () => {
    test = await openTestDatabase('postgres')
    columns = await test.database.query<StoredColumn>(`
      select table_name, column_name, is_identity = 'YES' or column_name like '%\\_is\\_kit' as made_by_database,
        case data_type when 'ARRAY' then ltrim(udt_name, '_') || '[]' when 'timestamp with time zone' then 'timestamptz' else data_type end as type
      from information_schema.columns where table_schema = 'holdfast'`)
  })
  afterAll(() => test.end())

  it.each(described.map((table) => [table.name, table] as const))(
    '%s has a field for every column, of its type',
    (_name, table) => {
      const name = table.name.replace('holdfast.', '').replaceAll('"', '')
      const stored = columns.filter(
        (column) =>
          column.table_name === name && !column.made_by_database && !table.keptApart.includes(column.column_name),
      )
      const shown = [
        ...table.columns.map((column) => `${column.name} ${column.type}`),
        ...(table.stamp ? [`${table.stamp} timestamptz`] : []),
      ]
      expect(shown.sort()).toEqual(stored.map((column) => `${column.column_name} ${column.type}`).sort())
    },
  )

  it('refuse to change a column that may not change, before anything is sent', async () => {
    const store = await openStore(test.database, { locations: ['A'], items: { S1: {} } })
    await store.stock({ A: { S1: 5 } })
    await store.do('place_order', { number: 'O-1', lines: [{ sku: 'S1', quantity: 2 }] })
    const rows = `select ${columnList(shipmentTable, 's')} from holdfast.shipment s`
    const [before] = await loadRecords(test.database, shipmentTable, rows, [])
    const change = (after: object) =>
      test.database.transaction(async (tx) =>
        changeRows(tx, shipmentTable, [{ before: before!, after: { ...before!, ...after } }]),
      )
    await expect(change({ number: 'another' })).rejects.toThrow('shipment.number never changes')
    await change({ holdReasons: ['person'], state: 'on_hold' })
    expect(await loadRecords(test.database, shipmentTable, rows, [])).toEqual([
      { ...before, holdReasons: ['person'], state: 'on_hold' },
    ])
  })

  it('are written in whole or not at all: where a row is gone that was to be changed, COMMIT fails', async () => {
    const store = await openStore(test.database, { locations: ['Z'], items: { S9: {} } })
    await store.stock({ Z: { S9: 5 } })
    await store.do('place_order', { number: 'O-9', lines: [{ sku: 'S9', quantity: 2 }] })
    const shipments = () =>
      loadRecords(
        test.database,
        shipmentTable,
        `select ${columnList(shipmentTable, 's')} from holdfast.shipment s where s.number = 'O-9-1'`,
        [],
      )
    const [there] = await shipments()
    const held = { holdReasons: ['person'], state: 'on_hold' } as const
    const gone = { ...there!, id: '00000000-0000-7000-8000-00000000dead' }
    const written = test.database.transaction(async (tx) =>
      changeRows(tx, shipmentTable, [
        { before: there!, after: { ...there!, ...held, holdReasons: ['person'] } },
        { before: gone, after: { ...gone, ...held, holdReasons: ['person'] } },
      ]),
    )
    await expect(written).rejects.toThrow('2 rows of holdfast.shipment were to be changed, 1 were')
    expect(await shipments()).toEqual([there])
  })

  const [byItem, everywhere] = [BY_ITEM, EVERYWHERE].map((names) =>
    names.map((name) => name.replace('holdfast.', '')),
  ) as [string[], string[]]

  it('key stock, promises and movements by item: every unique index of theirs contains the item', async () => {
    const indexes = await test.database.query<{ name: string; columns: string[] }>(
      `select i.indexrelid::regclass::text as name, array_agg(a.attname::text) as columns
       from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
       where i.indisunique and i.indrelid = any($1::regclass[]) group by i.indexrelid`,
      [BY_ITEM],
    )
    expect(indexes.length).toBeGreaterThanOrEqual(BY_ITEM.length)
    expect(indexes.filter(({ columns: keys }) => !keys.includes('item_id'))).toEqual([])
  })

  it('refer from what is distributed by item to nothing but what every node has, and to it from nowhere', async () => {
    const keys = await test.database.query<{ from: string; to: string }>(
      `select f.relname as from, t.relname as to from pg_constraint c
       join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid where c.contype = 'f'`,
    )
    const crossing = keys.filter(
      ({ from, to }) =>
        byItem.includes(to) ||
        (byItem.includes(from) && !everywhere.includes(to)) ||
        (everywhere.includes(from) && !everywhere.includes(to)),
    )
    expect(crossing).toEqual([])
  })
})
