/** What a check of an invariant is made of, and words that all of them use. */

/** By what checks are cut into slices (slicings.ts). */
export type SliceKind =
  | 'item'
  | 'order'
  | 'shipment'
  | 'reservation'
  | 'stock_transfer'
  | 'expected_receipt'
  | 'return'
  | 'stocktake'
  | 'idempotency_key'

export type IntegrityCheck = {
  /** Its number in INVARIANTS.md. */
  invariant: string
  /** What must be true. */
  statement: string
  /** It compares what there is of each item (or order, …) by itself, and is run over some of them at a time (slices.ts). Without,
   * it looks at what is small, and at all of it at once. */
  by?: SliceKind
  /** Movements that a person asks for make it true again (repairs/). */
  repairable?: true
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

/** Rows of a table that may be large and is not cut: each by its index, whatever the planner would rather do. */
export function lookedUp(table: string, condition: string): string {
  return `lateral (select * from "holdfast".${table} where ${condition} offset 0)`
}

/** Rows of a table whose reference leads nowhere. Each is looked up: what it leads to may be large. */
export function dangling(where: { table: string; key: string; column: string; to: string; only?: string }): string {
  return `select '${where.table.replaceAll('"', '')}' as "table", x.${where.key}::text as key, '${where.column}' as "column", x.${where.column}::text as names
    from holdfast.${where.table} x
    where x.${where.column} is not null and ${where.only ?? 'true'}
      and not exists (select from "holdfast".${where.to} y where y.id = x.${where.column} offset 0)`
}
