/** Statements of tests that look at whole tables, however these are spread: of several nodes they are fetched first. */
import { inject } from 'vitest'
import { BY_ITEM } from '../../packages/engine/src/db/citus/placements.ts'

export function ofWholeTables(sql: string): string {
  if (inject('databases').nodeUrls.length === 0) return sql
  const named = BY_ITEM.filter((table) => new RegExp(`${table}\\b`).test(sql))
  const fetched = named.map((table) => `${table.replace('holdfast.', '')} as materialized (select * from ${table})`)
  const text = named.reduce(
    (changed, table) => changed.replaceAll(new RegExp(`${table}\\b`, 'g'), table.replace('holdfast.', '')),
    sql,
  )
  return fetched.length === 0 ? sql : `with ${fetched.join(', ')} ${text}`
}
