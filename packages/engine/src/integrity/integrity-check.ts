/** What a check of an invariant is made of, and words that all of them use. */

export type IntegrityCheck = {
  /** Its number in INVARIANTS.md. */
  invariant: string
  /** What must be true. */
  statement: string
  /** It compares what there is of each item by itself, and can be run over some items at a time (item-slices.ts). */
  isByItem?: true
  /** How many rows there are to look at: a scalar query. */
  rows: string
  /** One row per violation, with the key fields by which a person finds it. */
  violations: string
}

/** An item that is gone shows by its id. */
export function skuOf(itemId: string): string {
  return `coalesce((select sku from holdfast.inventory_item where id = ${itemId}), ${itemId}::text)`
}

export function locationOf(locationId: string): string {
  return `coalesce((select code from holdfast.stock_location where id = ${locationId}), ${locationId}::text)`
}

/** `('placed', 'approved')`, of words of ours. */
export function listOf(words: readonly string[]): string {
  return `(${words.map((word) => `'${word}'`).join(', ')})`
}
