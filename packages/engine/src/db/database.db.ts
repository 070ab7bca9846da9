import { beforeAll, describe, expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { type Database, sqlStateOf } from './database.ts'

const awkward = [
  'plain',
  '',
  'NULL',
  'null',
  'a,b',
  '{curly}',
  'say "hi"',
  "it's",
  'back\\slash',
  '\\"',
  ' ',
  '\n\t',
  'ä€😀',
  null,
]

describeOnBoth('the database port', (open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await database.execute(
      'create schema port; create table port.counter (id integer primary key, value integer not null)',
    )
  })

  const count = async () => (await database.query<{ n: number }>('select count(*) as n from port.counter'))[0]!.n

  it('gives the same values for every type that Holdfast uses', async () => {
    const [row] = await database.query(`
      select 1.5000::numeric(18,4) as numeric, 9007199254740991::int8 as int8, 7::int4 as int4, true as bool, 0.25::float8 as float8,
        '2026-05-01 12:34:56.789+00'::timestamptz as instant, '{"a":[1,null]}'::jsonb as jsonb, '[1]'::json as json,
        '0198c0de-0000-7000-8000-000000000001'::uuid as uuid, 'x'::text as text, null::text as nothing, '2026-05-01'::date as date,
        array['a', 'b,c', null, '"'] as texts, array[1.5, null]::numeric[] as numerics, array[1, 2]::int8[] as int8s,
        array['0198c0de-0000-7000-8000-000000000001']::uuid[] as uuids, array[true, null] as bools, '{}'::text[] as empty,
        array['2026-05-01 00:00:00+00']::timestamptz[] as instants, array['{"a":"\\""}']::jsonb[] as jsonbs`)
    expect(row).toEqual({
      numeric: '1.5000',
      int8: 9007199254740991,
      int4: 7,
      bool: true,
      float8: 0.25,
      instant: Date.UTC(2026, 4, 1, 12, 34, 56, 789),
      jsonb: { a: [1, null] },
      json: [1],
      uuid: '0198c0de-0000-7000-8000-000000000001',
      text: 'x',
      nothing: null,
      date: '2026-05-01',
      texts: ['a', 'b,c', null, '"'],
      numerics: ['1.5', null],
      int8s: [1, 2],
      uuids: ['0198c0de-0000-7000-8000-000000000001'],
      bools: [true, null],
      empty: [],
      instants: [Date.UTC(2026, 4, 1)],
      jsonbs: [{ a: '"' }],
    })
  })

  it('takes arrays of every element type, with any content', async () => {
    const ids = awkward.map((_, index) => `0198c0de-0000-7000-8000-${String(index).padStart(12, '0')}`)
    const rows = await database.query(
      `select * from unnest($1::uuid[], $2::text[], $3::numeric[], $4::timestamptz[], $5::boolean[], $6::jsonb[], $7::bigint[])
        as t (id, text, amount, at, flag, data, number)`,
      [
        ids,
        awkward,
        awkward.map((_, index) => (index === 1 ? null : `${index}.2500`)),
        awkward.map((_, index) => new Date(index * 1000 + 1).toISOString()),
        awkward.map((_, index) => (index === 2 ? null : index % 2 === 0)),
        awkward.map((text) => JSON.stringify({ text })),
        awkward.map((_, index) => index),
      ],
    )
    expect(rows).toEqual(
      awkward.map((text, index) => ({
        id: ids[index],
        text,
        amount: index === 1 ? null : `${index}.2500`,
        at: index * 1000 + 1,
        flag: index === 2 ? null : index % 2 === 0,
        data: { text },
        number: index,
      })),
    )
  })

  it('takes empty arrays, scalars, objects and null', async () => {
    const [row] = await database.query(
      'select cardinality($1::text[]) as size, $2::numeric as amount, $3::jsonb as data, $4::text as nothing, $5::boolean as flag',
      [[], 1.25, { a: 1 }, null, false],
    )
    expect(row).toEqual({ size: 0, amount: '1.25', data: { a: 1 }, nothing: null, flag: false })
  })

  it('writes ten arrays of ten thousand elements in well under a second', async () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => index)
    const columns = Array.from({ length: 10 }, (_, column) => numbers.map((n) => (column % 2 ? `"${n}\\` : String(n))))
    const casts = columns.map((_, column) => `$${column + 1}::text[]`).join(', ')
    const startedAt = performance.now()
    const [row] = await database.query(`select count(*) as n from unnest(${casts}) as t`, columns)
    expect(row).toEqual({ n: 10_000 })
    expect(performance.now() - startedAt).toBeLessThan(1000)
  })

  it('commits what the work did and gives its result', async () => {
    const before = await count()
    const result = await database.transaction(async (tx) => {
      await tx.query('insert into port.counter values ($1, 0)', [1])
      return 'done'
    })
    expect(result).toBe('done')
    expect(await count()).toBe(before + 1)
  })

  it('rolls back when the work throws, and is usable afterwards', async () => {
    const before = await count()
    const work = database.transaction(async (tx) => {
      await tx.query('insert into port.counter values ($1, 0)', [2])
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect(await count()).toBe(before)
  })

  it('rolls back when a statement fails, names the SQLSTATE, and is usable afterwards', async () => {
    const before = await count()
    const work = database.transaction(async (tx) => {
      await tx.query('insert into port.counter values ($1, 0)', [3])
      await tx.query('select 1 / $1::integer', [0])
    })
    expect(await work.catch(sqlStateOf)).toBe('22012')
    expect(await count()).toBe(before)
  })

  it('does not report success when the work swallowed a failed statement', async () => {
    const work = database.transaction(async (tx) => {
      await tx.query('insert into port.counter values ($1, 0)', [4])
      await tx.query('select 1 / 0').catch(() => {})
    })
    expect(await work.catch(sqlStateOf)).toBe('25P02')
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
  })

  it('reports a constraint that only COMMIT checks', async () => {
    await database.execute('create table port.later (id integer unique deferrable initially deferred)')
    const work = database.transaction((tx) => tx.query('insert into port.later values (1), (1)'))
    expect(await work.catch(sqlStateOf)).toBe('23505')
    expect(await database.query('select * from port.later')).toEqual([])
  })

  it('applies settings, isolation and read only to this transaction alone', async () => {
    const show = `select current_setting('lock_timeout') as lock_timeout, current_setting('transaction_isolation') as isolation,
      current_setting('transaction_read_only') as read_only`
    const inside = await database.transaction((tx) => tx.query(show), {
      settings: { lock_timeout: '5s' },
      isolation: 'repeatable read',
      readOnly: true,
    })
    expect(inside).toEqual([{ lock_timeout: '5s', isolation: 'repeatable read', read_only: 'on' }])
    const outside = await database.query(show)
    expect(outside).toEqual([{ lock_timeout: '0', isolation: 'read committed', read_only: 'off' }])
  })

  it('refuses a setting whose name is not one, and a wrong value leaves no transaction behind', async () => {
    const refused = database.transaction(async () => {}, { settings: { 'a; drop table x': '1' } })
    await expect(refused).rejects.toThrow(/not the name/)
    const wrong = database.transaction(async () => {}, { settings: { lock_timeout: "it's" } })
    expect(await wrong.catch(sqlStateOf)).toBe('22023')
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
  })

  it('keeps statements apart that a transaction starts at the same time', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index)
    const results = await database.transaction((tx) =>
      Promise.all(numbers.map((n) => tx.query<{ n: number }>('select $1::integer as n', [n]))),
    )
    expect(results.flat().map((row) => row.n)).toEqual(numbers)
  })

  it('keeps transactions apart that run at the same time', async () => {
    await database.query('insert into port.counter values (100, 0)')
    const increment = () =>
      database.transaction(async (tx) => {
        const sql = 'select value from port.counter where id = 100 for update'
        const [row] = await tx.query<{ value: number }>(sql)
        await tx.query('update port.counter set value = $1 where id = 100', [row!.value + 1])
      })
    await Promise.all(Array.from({ length: 20 }, increment))
    expect(await database.query('select value from port.counter where id = 100')).toEqual([{ value: 20 }])
  })

  it('refuses the connection of a transaction that is over', async () => {
    const escaped = await database.transaction(async (tx) => tx)
    await expect(escaped.query('select 1')).rejects.toThrow(/transaction is over/)
  })

  it('refuses two statements in one query', async () => {
    expect(await database.query('select 1; select 2').catch(sqlStateOf)).toBe('42601')
  })

  it('commits a script as a whole', async () => {
    const script = 'insert into port.counter values (200, 0); insert into port.counter values (200, 0);'
    expect(await database.execute(script).catch(sqlStateOf)).toBe('23505')
    expect(await database.query('select * from port.counter where id = 200')).toEqual([])
  })
})

describe('sqlStateOf', () => {
  it("does not take one of Node's codes for a SQLSTATE", () => {
    expect(sqlStateOf(Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' }))).toBeUndefined()
    expect(sqlStateOf(Object.assign(new Error(), { code: '40001' }))).toBe('40001')
    expect(sqlStateOf('40001')).toBeUndefined()
  })
})
