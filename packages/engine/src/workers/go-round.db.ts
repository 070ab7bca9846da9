import { expect, it } from 'vitest'
import { busyStore } from '../../../../test/support/busy-store.ts'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import type { Engine } from '../engine.ts'
import { hastenIntegrityRound } from '../repairs/hasten-integrity-round.ts'
import { repairItem } from '../repairs/repair-item.ts'
import { roundGoer } from './go-round.ts'

type Goer = ReturnType<typeof roundGoer>

/** Until the round is over that is under way. */
async function goOn(engine: Engine, { go }: Goer): Promise<number> {
  for (let turns = 1; turns < 2000; turns += 1) {
    await go(engine)
    const round = await engine.read('get_integrity_round', {})
    if (round.ok && round.result.began_at === null) return turns
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  throw new Error('the round does not come to its end')
}

async function ask(engine: Engine) {
  const round = await engine.read('get_integrity_round', {})
  const findings = await engine.read('list_integrity_findings', {})
  if (!round.ok || !findings.ok) throw new Error('not answered')
  return { round: round.result, findings: findings.result.data }
}

describeOnBoth('the check that goes round', (open) => {
  it('finds what is wrong once, whoever goes on with it, and sees when it is gone or repaired', async () => {
    const { database, engine } = await busyStore(await open())
    const told: string[] = []
    const one = roundGoer((found) => told.push(...found.map(({ invariant }) => invariant)))
    await one.go(engine)
    const waiting = roundGoer()
    await waiting.go(engine)
    await one.leave(engine)
    await hastenIntegrityRound(database)
    await goOn(engine, one)
    expect((await ask(engine)).round).toMatchObject({ last: { violations: 0 }, open_findings: 0, hastened: false })
    const checked = await engine.read('check_integrity', {})
    const rows = checked.ok ? checked.result.checks.reduce((sum, check) => sum + check.rows, 0) : 0
    expect((await ask(engine)).round.last!.rows).toBe(rows)

    await database.execute(`update holdfast.inventory_level set on_hand = on_hand + 1
      where item_id = (select id from holdfast.inventory_item where sku = 'S2')
        and location_id = (select id from holdfast.stock_location where code = 'B')`)
    await hastenIntegrityRound(database)
    await one.leave(engine)
    // Another process goes on with it.
    const other = roundGoer((found) => told.push(...found.map(({ invariant }) => invariant)))
    await goOn(engine, other)
    await hastenIntegrityRound(database)
    await goOn(engine, other)
    const found = await ask(engine)
    expect(told.sort()).toEqual(['I1', 'I5'])
    expect(found.round).toMatchObject({ open_findings: 2, last: { violations: 2 } })
    expect(found.findings).toMatchObject([
      { state: 'open', repairable: true, evidence: { sku: 'S2' } },
      { state: 'open', repairable: true, evidence: { sku: 'S2' } },
    ])
    await repairItem(database, { sku: 'S2', reason: 'by hand' }, { actor: 'ann', dryRun: false })
    expect((await ask(engine)).findings.map(({ state, repaired_by: by }) => [state, by])).toEqual([
      ['repaired', 'ann'],
      ['repaired', 'ann'],
    ])
    await database.execute(`insert into holdfast.integrity_finding (id, identity, invariant, statement, evidence, state, found_at, seen_at, ended_at)
      select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, n::text, 'I1', 'long ago', '{}', 'gone', now(), now(), now()
      from generate_series(1, 10000) n`)
    await hastenIntegrityRound(database)
    await goOn(engine, other)
    // What has ended is kept up to 10,000, the newest: the two repaired ones and 9,998 of those from long ago.
    const [kept] = await database.query(
      `select count(*)::int as n, count(*) filter (where state = 'repaired')::int as repaired from holdfast.integrity_finding`,
    )
    expect(kept).toEqual({ n: 10_000, repaired: 2 })
    await other.leave(engine)
  })

  it('takes no more than its share', async () => {
    const { engine } = await busyStore(await open())
    const still: Engine = { ...engine, limits: { ...engine.limits, integrity_share_percent: 0 } }
    const goer = roundGoer()
    await goer.go(still)
    expect((await ask(engine)).round).toMatchObject({ began_at: null, last: null })
    await goer.go(engine)
    const { round } = await ask(engine)
    // One slice is looked at, and then it has to wait until that is paid for.
    expect(round).toMatchObject({ last: null })
    await goer.go(engine)
    expect((await ask(engine)).round.kinds.done).toBe(round.kinds.done)
  })
})
