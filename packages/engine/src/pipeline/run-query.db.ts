/** Questions to the engine: judged like commands, answered like commands, and never by an old configuration. */
import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { granted, openStore, testEngine } from '../../../../test/support/store.ts'
import type { Database } from '../db/database.ts'
import { AssertionFailed } from '../errors.ts'

describeOnBoth('engine.read', (open) => {
  it('refuses what is no such question, and points at the member', async () => {
    const { engine } = await openStore(await open())
    const refused = async (name: string, input: unknown) => {
      const read = await engine.readUntyped(name, input)
      if (read.ok) throw new Error('was to be refused')
      return { code: read.code, pointers: read.errors?.map(({ pointer }) => pointer) }
    }
    const invalid = (...pointers: string[]) => ({ code: 'invalid_request', pointers })
    expect(await refused('get_order', {})).toEqual(invalid('/order'))
    expect(await refused('get_order', { order: 'A', ordre: 'B' })).toEqual(invalid('/ordre'))
    expect(await refused('get_order', { order: 'A\0' })).toEqual(invalid('/order'))
    expect(await refused('list_orders', { limit: 0 })).toEqual(invalid('/limit'))
    expect(await refused('list_orders', { state: 'lost' })).toEqual(invalid('/state'))
    expect(await refused('get_availability', { skus: [] })).toEqual(invalid('/skus'))
    expect(await refused('get_availability', { skus: ['A'], channel: 'nowhere' })).toEqual({
      code: 'unknown_channel',
      pointers: ['/channel'],
    })
    await expect(engine.readUntyped('get_nothing', {})).rejects.toThrow(AssertionFailed)
  })

  it('keeps to the limits that are configured', async () => {
    const database = await open()
    const { engine } = await openStore(database, { locations: ['A', 'B', 'C'] })
    const small = testEngine(database, { page_size_default: 2, page_size_max: 3, lines_per_request_max: 1 })
    const page = async (input: object) =>
      granted('list_locations', await small.read('list_locations', input)).data.length
    expect([await page({}), await page({ limit: 3 })]).toEqual([2, 3])
    expect(await small.read('list_locations', { limit: 4 })).toMatchObject({ code: 'invalid_request' })
    expect(await engine.read('list_locations', { limit: 4 })).toMatchObject({ ok: true })
    const line = { sku: 'default', quantity: 1 }
    expect(await small.read('plan_sourcing', { lines: [line, line] })).toMatchObject({
      code: 'too_many_lines',
      data: { lines: 2, limit: 1 },
    })
  })

  it('shows what another process has renamed or made a moment ago', async () => {
    const database = await open()
    const here = await openStore(database, { locations: ['A'], items: { S1: {} } })
    const there = testEngine(database)
    await here.stock({ A: { S1: 5 } })
    await here.do('place_order', { number: 'O-1', lines: [{ sku: 'S1', quantity: 2 }] })
    expect((await here.read('get_order', { order: 'O-1' })).promises).toMatchObject([{ sku: 'S1' }])
    granted('update_item', await there.execute('update_item', { item: 'S1', sku: 'RENAMED' }))
    expect((await here.read('get_order', { order: 'O-1' })).promises).toMatchObject([{ sku: 'RENAMED' }])
    granted('create_location', await there.execute('create_location', { code: 'B' }))
    expect(await here.read('get_location', { location: 'B' })).toMatchObject({ code: 'B' })
    const locations = ['A', 'B'].map((location, priority) => ({ location, priority }))
    granted('update_model', await there.execute('update_model', { model: 'default', locations }))
    const level = { sku: 'RENAMED', location: 'B', on_hand: 4 }
    granted('create_level', await there.execute('create_level', level))
    const order = { number: 'O-2', lines: [{ sku: 'RENAMED', quantity: 1 }], ship_from: 'B' }
    granted('place_order', await there.execute('place_order', order))
    expect(await here.read('get_shipment', { shipment: 'O-2-1' })).toMatchObject({ location: 'B' })
    expect((await here.read('list_orders', {})).data).toMatchObject([{ ship_from: 'B' }, { ship_from: null }])
  })

  it('throws when the world has failed, and tells of bugs', async () => {
    const database = await open()
    const bugs: Error[] = []
    const failing = (error: Error): Database => ({ ...database, query: () => Promise.reject(error) })
    const read = (error: Error) => {
      const engine = testEngine(failing(error), {}, (bug) => bugs.push(bug))
      return engine.read('get_shipment', { shipment: 'O-1-1' })
    }
    const withCode = (code: string) => Object.assign(new Error('no'), { code })
    for (const code of ['08006', '57P01', '53300', '57014', 'ECONNREFUSED']) {
      await expect(read(withCode(code)), code).rejects.toMatchObject({ code: 'database_unavailable' })
    }
    expect(await read(withCode('22P02'))).toMatchObject({ ok: false, code: 'invalid_request' })
    expect(bugs).toEqual([])
    await expect(read(withCode('42703'))).rejects.toMatchObject({ code: 'internal_error' })
    expect(bugs).toHaveLength(1)
  })
})
