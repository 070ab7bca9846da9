import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { granted, testEngine } from '../../../../test/support/store.ts'
import type { Limits } from '../config.ts'
import type { Database } from '../db/database.ts'
import type { Engine } from '../engine.ts'
import { HoldfastError } from '../errors.ts'

/** Makes the database itself fail whenever a reservation with this reference is written. */
async function failOn(database: Database, name: string, reference: string, body: string): Promise<void> {
  await database.execute(`
    create sequence ${name}_seen;
    create function ${name}() returns trigger language plpgsql as $$ begin
      if new.reference = '${reference}' then ${body} end if; return new; end $$;
    create trigger ${name} before insert on holdfast.reservation for each row execute function ${name}()`)
}

/** An engine on a database with 100 units of S. */
async function stocked(
  database: Database,
  limits: Partial<Limits> = {},
): Promise<{ database: Database; engine: Engine }> {
  const engine = testEngine(database, limits)
  granted('create_item', await engine.execute('create_item', { sku: 'S' }))
  const changes = [{ sku: 'S', location: 'default', quantity: 100 }]
  granted('receive_stock', await engine.execute('receive_stock', { changes }))
  return { database, engine }
}

describeOnBoth('a batch that faults', (open) => {
  it('is bisected, so that one poison command fails alone and loses nothing of its neighbours', async () => {
    const { database, engine } = await stocked(await open())
    await failOn(database, 'poison', 'poison', `raise exception 'poisoned' using errcode = 'data_exception';`)
    const references = Array.from({ length: 30 }, (_, index) => (index === 17 ? 'poison' : `r${index}`))
    const settled = await Promise.allSettled(
      references.map((reference) => engine.execute('reserve_stock', { reference, lines: [{ sku: 'S', quantity: 1 }] })),
    )
    const failed = settled.flatMap((outcome, index) =>
      outcome.status === 'rejected' ? [{ index, reason: outcome.reason }] : [],
    )
    expect(failed).toHaveLength(1)
    expect(failed[0]).toMatchObject({ index: 17, reason: { code: 'internal_error' } })
    expect(failed[0]!.reason).toBeInstanceOf(HoldfastError)
    const [level] = await database.query<{ reserved: string }>('select reserved from holdfast.inventory_level')
    expect(Number(level!.reserved)).toBe(29)
    await engine.close()
  })

  it('is run again when the fault passes, and has one effect', async () => {
    const { database, engine } = await stocked(await open())
    // A sequence is not rolled back: it remembers how often the fault has happened.
    await failOn(
      database,
      'flaky',
      'flaky',
      `if nextval('flaky_seen') <= 2 then raise exception 'try again' using errcode = 'serialization_failure'; end if;`,
    )
    granted(
      'reserve_stock',
      await engine.execute('reserve_stock', { reference: 'flaky', lines: [{ sku: 'S', quantity: 4 }] }),
    )
    const [level] = await database.query<{ reserved: string }>('select reserved from holdfast.inventory_level')
    expect(Number(level!.reserved)).toBe(4)
    await engine.close()
  })

  it('tells its caller that the database is unavailable when it keeps faulting, and has no effect', async () => {
    const { database, engine } = await stocked(await open(), { fault_retries_max: 2 })
    await failOn(database, 'stuck', 'stuck', `raise exception 'never' using errcode = 'deadlock_detected';`)
    const attempt = engine.execute(
      'reserve_stock',
      { reference: 'stuck', lines: [{ sku: 'S', quantity: 4 }] },
      { idempotencyKey: 'k' },
    )
    await expect(attempt).rejects.toMatchObject({ code: 'database_unavailable' })
    expect(await database.query('select key from holdfast.idempotency_key')).toEqual([])
    const [level] = await database.query<{ reserved: string }>('select reserved from holdfast.inventory_level')
    expect(Number(level!.reserved)).toBe(0)
    await engine.close()
  })
})
