/**
 * What levels held at earlier instants, for commands that say when something happened. Summed in the database, in three
 * statements however many instants there are: a level of a hundred thousand movements answers with a few numbers.
 */
import type { Instant } from '../domain/kernel/instant.ts'
import { toIso } from '../domain/kernel/instant.ts'
import { fromNumeric } from '../domain/kernel/quantity.ts'
import type { Stretch } from '../domain/stock/level-history.ts'
import { SHELF_ACCOUNTS, type ShelfAccount } from '../domain/stock/movement.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import type { Connection } from './database.ts'
import type { MergedLevel } from './merge-levels.ts'

type AskedLevel = { itemId: string; locationId: string; instants: Instant[] }

export async function loadHistories(tx: Connection, state: WorkingSet, levels: readonly MergedLevel[]): Promise<void> {
  // An instant of a clock that is a little ahead is now.
  const asked = levels
    .filter(({ instants }) => instants.size > 0)
    .map((level) => ({ ...level, instants: [...new Set([...level.instants].map((at) => Math.min(at, state.now)))] }))
  if (asked.length === 0) return
  const counts = await nextCounts(tx, asked)
  const known = await knownSince(tx, asked)
  const stretches = await stretchesOf(
    tx,
    asked.map((level, index) => ({
      ...level,
      instants: beginnings([...[...level.instants, ...counts[index]!].flatMap((at) => [at, at + 1]), state.now]),
    })),
  )
  asked.forEach((level, index) => {
    state.loadHistory(level, {
      instants: level.instants,
      counts: counts[index]!,
      stretches: stretches[index]!,
      knownSince: known[index]!,
    })
  })
}

/** Each once, oldest first. */
function beginnings(instants: readonly Instant[]): Instant[] {
  return [...new Set(instants)].sort((a, b) => a - b)
}

/** Of each instant the first count at it or after it, and the first after it. */
async function nextCounts(tx: Connection, levels: readonly AskedLevel[]): Promise<Instant[][]> {
  const keys = levels.flatMap((level, of) => level.instants.map((at) => ({ ...level, at, of })))
  const next = (comparison: string) =>
    `(select c.occurred_at from holdfast.stock_count c
      where c.item_id = k.item_id and c.location_id = k.location_id and c.occurred_at ${comparison} k.at
      order by c.occurred_at limit 1)`
  const rows = await tx.query<{ first: Instant | null; second: Instant | null }>(
    `select ${next('>=')} as first, ${next('>')} as second
     from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) with ordinality k(item_id, location_id, at, position)
     order by k.position`,
    [keys.map(({ itemId }) => itemId), keys.map(({ locationId }) => locationId), keys.map(({ at }) => toIso(at))],
  )
  const found = levels.map((): Instant[] => [])
  rows.forEach(({ first, second }, index) => {
    for (const at of [first, second]) if (at !== null) found[keys[index]!.of]!.push(at)
  })
  return found.map(beginnings)
}

async function knownSince(tx: Connection, levels: readonly AskedLevel[]): Promise<(Instant | null)[]> {
  const rows = await tx.query<{ known_since: Instant | null }>(
    `select least(
      (select c.occurred_at from holdfast.stock_count c
       where c.item_id = k.item_id and c.location_id = k.location_id order by c.occurred_at limit 1),
      (select m.occurred_at from holdfast.movement m
       where m.item_id = k.item_id and m.to_holder = k.location_id and m.to_account = 'on_hand'
       order by m.occurred_at limit 1)) as known_since
     from unnest($1::uuid[], $2::uuid[]) with ordinality k(item_id, location_id, position) order by k.position`,
    [levels.map(({ itemId }) => itemId), levels.map(({ locationId }) => locationId)],
  )
  return rows.map((row) => row.known_since)
}

type StretchRow = { account: ShelfAccount; changed: string; lowest: string; lowest_at: Instant }

/** One row per stretch and account. The beginning is an instant at which something may be recorded, so that it counts
 * whether or not something happened at it. */
const STRETCHES = `
  select a.account, h.changed, h.lowest, h.lowest_at
  from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::timestamptz[])
    with ordinality k(item_id, location_id, since, until, position)
  cross join unnest($5::text[]) with ordinality a(account, place)
  cross join lateral (
    select sum(changed) as changed, min(running) as lowest, (array_agg(at order by running, at))[1] as lowest_at
    from (
      select at, changed, sum(changed) over (order by at) as running
      from (
        select at, sum(changed) as changed
        from (
          select k.since as at, 0 as changed
          union all
          select m.occurred_at, case when m.to_account = a.account and m.to_holder = k.location_id then m.quantity else 0 end
            - case when m.from_account = a.account and m.from_holder = k.location_id then m.quantity else 0 end
          from holdfast.movement m
          where m.item_id = k.item_id and m.occurred_at >= k.since and m.occurred_at < k.until
            and (m.from_holder = k.location_id or m.to_holder = k.location_id)
        ) entry group by at
      ) instant
    ) run
  ) h
  order by k.position, a.place`

async function stretchesOf(tx: Connection, levels: readonly AskedLevel[]): Promise<Stretch[][]> {
  const keys = levels.flatMap((level) =>
    level.instants.map((since, index) => ({ ...level, since, until: level.instants[index + 1] ?? null })),
  )
  const rows = await tx.query<StretchRow>(STRETCHES, [
    keys.map(({ itemId }) => itemId),
    keys.map(({ locationId }) => locationId),
    keys.map(({ since }) => toIso(since)),
    keys.map(({ until }) => (until === null ? 'infinity' : toIso(until))),
    [...SHELF_ACCOUNTS],
  ])
  const found = rows[Symbol.iterator]()
  return levels.map(({ instants }) =>
    instants.map((from) => {
      const accounts = SHELF_ACCOUNTS.map((account) => {
        const row: StretchRow = found.next().value!
        return [
          account,
          { changed: fromNumeric(row.changed), lowest: fromNumeric(row.lowest), lowestAt: row.lowest_at },
        ]
      })
      return { from, accounts: Object.fromEntries(accounts) as Stretch['accounts'] }
    }),
  )
}
