/**
 * What is read, and the configuration that was true at the same instant, although the configuration is remembered and not read.
 *
 * The statement that reads says what is not true any more of what is remembered; then that is read, and the question is asked
 * again. Where somebody changes just this all the time, all of it is read in one snapshot.
 */
import type { Database, Transaction, TransactionOptions } from '../db/database.ts'
import { loadConfiguration, readItems } from '../db/load-configuration.ts'
import type { Configuration, InventoryItem } from '../domain/configuration/configuration.ts'
import type { QueryContext } from './define-query.ts'

/** Keys find their rows by index, always: a plan is made once, and what is known of a table then may be nothing. Without sorting,
 * because what comes first in an index would else be sought among all that there is. */
export const BY_KEY = {
  plan_cache_mode: 'force_generic_plan',
  enable_seqscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
  enable_bitmapscan: 'off',
  enable_sort: 'off',
}

const ATTEMPTS_MAX = 4

/** What a statement says of the configuration that is remembered. */
export type Remembered = {
  version: number
  /** Items that are not as they are known. */
  changed: readonly string[]
  /** Names of nobody that are somebody's by now. */
  appeared: readonly string[]
}

/** The ids among the rows `wanted` of items that have another revision by now. */
export const CHANGED = `(select array_agg(w.id) from wanted w where w.id is not null and not exists (
       select from holdfast.inventory_item i where i.id = w.id and i.revision = w.revision offset 0))`

/** Those of the names `$3` that are the SKU of an item. */
export const APPEARED = `(select array_agg(u.sku) from unnest($3::text[]) u(sku) where exists (
       select from holdfast.inventory_item i where i.sku = u.sku and i.archived_at is null offset 0))`

type Read = { remembered: readonly Remembered[] }

/** `references` are the items that the configuration has to know. All that `read` asks is answered from one snapshot. */
export async function readUnchanged<Result extends Read>(
  { database, known }: Pick<QueryContext, 'database' | 'known'>,
  references: readonly string[],
  read: (tx: Transaction, configuration: Configuration) => Promise<Result>,
): Promise<Result & { configuration: Configuration }> {
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
    const configuration = await known.get(references)
    const result = await inSnapshot(database, (tx) => read(tx, configuration))
    if (isTrue(configuration, result)) return { ...result, configuration }
    known.forget(whatChanged(configuration, result))
  }
  return inSnapshot(database, async (tx) => {
    const configuration = await loadConfiguration(tx)
    await readItems(tx, configuration, references)
    return { ...(await read(tx, configuration)), configuration }
  })
}

function inSnapshot<Result>(database: Database, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const options: TransactionOptions = {
    readOnly: true,
    isolation: 'repeatable read',
    settings: BY_KEY,
    prepared: true,
  }
  return database.transaction(work, options)
}

function isTrue({ version }: Configuration, { remembered }: Read): boolean {
  return remembered.every((one) => one.version === version && one.changed.length === 0 && one.appeared.length === 0)
}

function whatChanged({ version }: Configuration, { remembered }: Read): string[] | 'all' {
  return remembered.some((one) => one.version !== version) ? 'all' : remembered.flatMap(({ changed }) => changed)
}

export type NamedItems = {
  /** Those that the references mean and the components of kits, archived ones too: it is they that may have changed. */
  items: InventoryItem[]
  /** References that are nobody's SKU. */
  unknown: string[]
}

export function itemsMeant({ items }: Configuration, references: Iterable<string>): NamedItems {
  const meant = new Map<string, InventoryItem>()
  const unknown = new Set<string>()
  for (const reference of references) {
    const item = items.evenArchived(reference)
    if (item?.sku !== reference) unknown.add(reference)
    if (!item) continue
    meant.set(item.id, item)
    for (const { itemId } of item.components) meant.set(itemId, items.get(itemId)!)
  }
  return { items: [...meant.values()], unknown: [...unknown] }
}
