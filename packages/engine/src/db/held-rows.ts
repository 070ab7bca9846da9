/**
 * Whether somebody else holds a row, and until when.
 *
 * `for update skip locked` answers without waiting: what is there and does not come back is held. What is being made by
 * somebody else is waited for by making it too, and taking it back. Whoever waits so has nothing else in hand, so that
 * nobody stands behind them.
 */
import type { Connection, Database } from './database.ts'
import { sqlStateOf } from './database.ts'
import { DOCUMENTS } from './documents.ts'
import {
  type LockedTable,
  lockIfFree,
  lockLevels,
  lockLevelsIfFree,
  lockRow,
  makeIdempotencyKey,
  makeLevel,
} from './lock-order.ts'
import { type Lockable, levelLockable } from './lockables.ts'
import { WORKING_SET_TABLES } from './tables/index.ts'

/** Of the lockables: which are held by somebody else, and which are not there, so that nobody can tell. */
export type HeldRows = { held: Set<Lockable>; missing: Set<Lockable> }

const TABLES = new Map<string, LockedTable>([
  ...DOCUMENTS.map(({ kind, part }): [string, LockedTable] => [
    kind,
    { name: WORKING_SET_TABLES[part].name, idType: 'uuid' },
  ]),
  ['follow_up', { name: 'holdfast.follow_up', idType: 'uuid' }],
  ['configuration', { name: 'holdfast.configuration', idType: 'smallint' }],
])

export function findHeldRows(database: Database, lockables: readonly Lockable[]): Promise<HeldRows> {
  const levels = lockables.flatMap((one) => levelOf(one) ?? [])
  return database.transaction(async (tx) => {
    const there = new Set<Lockable>()
    const free = new Set<Lockable>()
    for (const [kind, table] of TABLES) {
      const ids = lockables.flatMap((one) => idOf(one, kind) ?? [])
      if (ids.length === 0) continue
      for (const id of await idsThere(tx, table, ids)) there.add(`${kind}/${id}`)
      for (const id of await lockIfFree(tx, table, ids)) free.add(`${kind}/${id}`)
    }
    if (levels.length > 0) {
      for (const level of await levelsThere(tx, levels)) there.add(levelLockable(level))
      for (const level of await lockLevelsIfFree(tx, levels)) free.add(levelLockable(level))
    }
    return {
      held: new Set([...there].filter((one) => !free.has(one))),
      missing: new Set(lockables.filter((one) => !there.has(one))),
    }
  })
}

/** Whether it was free within the time. */
export async function waitUntilFree(database: Database, lockable: Lockable, timeoutMs: number): Promise<boolean> {
  const settings = { lock_timeout: `${Math.max(1, Math.floor(timeoutMs))}ms` }
  try {
    await database.transaction(
      async (tx) => {
        await lockAlone(tx, lockable)
        // Nothing of it is to stay.
        throw new Free()
      },
      { settings },
    )
    return false
  } catch (error) {
    if (sqlStateOf(error) === '55P03') return false
    if (error instanceof Free) return true
    throw error
  }
}

class Free extends Error {}

async function lockAlone(tx: Connection, lockable: Lockable): Promise<void> {
  const level = levelOf(lockable)
  const table = TABLES.get(lockable.split('/', 1)[0]!)
  const key = idOf(lockable, IDEMPOTENCY_KEY)
  if (key !== null) await makeIdempotencyKey(tx, key)
  else if (level && (await lockLevels(tx, [level])).length === 0) await makeLevel(tx, level)
  else if (table) await lockRow(tx, table, lockable.slice(lockable.indexOf('/') + 1))
}

const IDEMPOTENCY_KEY = 'idempotency_key'

export function keyLockable(key: string): Lockable {
  return `${IDEMPOTENCY_KEY}/${key}`
}

/** Whether one can wait for it with nothing else in hand. */
export function canBeAwaited(lockable: Lockable): boolean {
  return (
    levelOf(lockable) !== null || TABLES.has(lockable.split('/', 1)[0]!) || idOf(lockable, IDEMPOTENCY_KEY) !== null
  )
}

function idOf(lockable: Lockable, kind: string): string | null {
  return lockable.startsWith(`${kind}/`) ? lockable.slice(kind.length + 1) : null
}

function levelOf(lockable: Lockable): { itemId: string; locationId: string } | null {
  const [itemId, locationId] = idOf(lockable, 'inventory_level')?.split('/') ?? []
  return itemId && locationId ? { itemId, locationId } : null
}

async function idsThere(tx: Connection, { name, idType }: LockedTable, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(`select id::text from ${name} where id = any($1::${idType}[])`, [ids])
  return rows.map(({ id }) => id)
}

function levelsThere(tx: Connection, levels: readonly { itemId: string; locationId: string }[]) {
  return tx.query<{ itemId: string; locationId: string }>(
    `select v.item_id as "itemId", v.location_id as "locationId" from unnest($1::uuid[], $2::uuid[]) k(item_id, location_id)
     join holdfast.inventory_level v on v.item_id = k.item_id and v.location_id = k.location_id`,
    [levels.map((level) => level.itemId), levels.map((level) => level.locationId)],
  )
}
