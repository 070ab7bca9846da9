/**
 * Stock and the configuration that was true at the same instant, although the configuration is remembered and not read.
 *
 * The statement that reads the stock says what is not true any more of what is remembered; then that is read, and the question is asked
 * again. Where somebody changes just this all the time, all of it is read in one snapshot.
 */
import type { Database, Transaction, TransactionOptions } from '../../db/database.ts'
import { loadConfiguration, readItems } from '../../db/load-configuration.ts'
import type { Configuration, InventoryItem } from '../../domain/configuration/configuration.ts'
import type { QueryContext } from '../define-query.ts'
import type { StockRead } from './read-stock.ts'

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

type Read = { stock: readonly StockRead[] }

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

function isTrue({ version }: Configuration, { stock }: Read): boolean {
  return stock.every((one) => one.version === version && one.changed.length === 0 && one.appeared.length === 0)
}

function whatChanged({ version }: Configuration, { stock }: Read): string[] | 'all' {
  return stock.some((one) => one.version !== version) ? 'all' : stock.flatMap(({ changed }) => changed)
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
