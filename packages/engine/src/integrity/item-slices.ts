/**
 * Checks that compare what there is of an item run over some items at a time: no statement is long, and others have
 * their turn in between.
 *
 * All that is compared for one item is read by one statement, hence in one snapshot, so that what changes meanwhile is
 * never taken for a violation. Every id is in one slice, also that of an item which is gone.
 */
import type { Database } from '../db/database.ts'
import type { IntegrityCheck } from './integrity-check.ts'

/** Items with an id above the one and up to the other. */
export type ItemSlice = { after: string; upTo: string }

export const ALL_ITEMS: ItemSlice = {
  after: '00000000-0000-0000-0000-000000000000',
  upTo: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
}

/** The tables that are keyed by item. */
const BY_ITEM = ['movement', 'inventory_level', 'reservation_item', 'stock_count', 'stock_transfer_line']

/** The check of one slice, $1 and $2: its tables are replaced by the rows of these items. Names of items are looked up in all. */
export function ofSlice({ rows, violations }: IntegrityCheck): { prelude: string; rows: string; violations: string } {
  const names = new RegExp(`holdfast\\.(${BY_ITEM.join('|')})\\b`, 'g')
  const cut = (sql: string) => sql.replaceAll(names, '$1')
  const tables = BY_ITEM.map(
    (name) =>
      `${name} as not materialized (select * from holdfast.${name} where item_id > $1::uuid and item_id <= $2::uuid)`,
  )
  const items =
    'item_in_slice as not materialized (select * from holdfast.inventory_item where id > $1::uuid and id <= $2::uuid)'
  return {
    prelude: [...tables, items].join(', '),
    rows: cut(rows).replaceAll('holdfast.inventory_item', 'item_in_slice'),
    violations: cut(violations),
  }
}

const SIZE_FIRST = 1000
const SHORT_MS = 50
const LONG_MS = 150

/** All items, slice by slice; each is as large as the time that the one before it took allows. */
export async function forEachSlice(
  database: Database,
  work: (slice: ItemSlice) => Promise<void>,
  sizeFirst = SIZE_FIRST,
): Promise<void> {
  let size = sizeFirst
  for (let { after } = ALL_ITEMS; after !== ALL_ITEMS.upTo; ) {
    const upTo = await endOfSlice(database, after, size)
    const begun = performance.now()
    await work({ after, upTo })
    const tookMs = performance.now() - begun
    if (tookMs < SHORT_MS) size *= 2
    else if (tookMs > LONG_MS) size = Math.max(1, Math.floor(size / 2))
    after = upTo
  }
}

async function endOfSlice(database: Database, after: string, size: number): Promise<string> {
  const [last] = await database.transaction((tx) =>
    tx.query<{ id: string }>(
      'select id from holdfast.inventory_item where id > $1::uuid order by id offset $2::integer limit 1',
      [after, size - 1],
    ),
  )
  return last?.id ?? ALL_ITEMS.upTo
}
