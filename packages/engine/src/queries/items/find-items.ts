/**
 * Which items a page shows, in the order of the SKU. Whoever searches among a million items waits for no more than the few that are
 * looked through in that order: where a page is not filled by them, what is searched for is rare enough to be found by its words.
 */
import type { Connection } from '../../db/database.ts'
import { Conditions } from '../conditions.ts'
import { uuidsOf } from '../reference.ts'

export type FoundItem = { id: string; sku: string }

type Asked = {
  archived?: boolean
  sku?: string[]
  shipping_category?: string
  kit?: boolean
  external_reference?: string
  q?: string
}
type Page = { after: readonly unknown[] | undefined; limit: number }

const LOOKED_THROUGH = 3_000

export async function findItems(
  database: Pick<Connection, 'query'>,
  asked: Asked,
  page: Page,
): Promise<readonly FoundItem[]> {
  const order = asked.archived ? 'i.sku, i.id' : 'i.sku'
  const where = conditionsOf(asked, page.after)
  const limit = where.parameter(page.limit)
  if (asked.q === undefined) {
    const sql = `select i.id, i.sku from holdfast.inventory_item i where ${where.sql} order by ${order} limit ${limit}`
    return database.query<FoundItem>(sql, where.parameters)
  }
  const match = matching(where, asked.q)
  const [first] = await database.query<{ looked: number; items: FoundItem[] }>(
    `with looked as materialized (
       select i.id, i.sku, i.title from holdfast.inventory_item i where ${where.sql} order by ${order} limit ${LOOKED_THROUGH})
     select (select count(*)::integer from looked) as looked,
       (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'sku', m.sku)), '[]') from
         (select i.id, i.sku from looked i where ${match} order by ${order} limit ${limit}) m) as items`,
    where.parameters,
  )
  const isWhole = first!.looked < LOOKED_THROUGH || first!.items.length >= page.limit
  if (isWhole) return first!.items
  return database.query<FoundItem>(
    `with matching as materialized (
       select i.id, i.sku from holdfast.inventory_item i where ${where.sql} and ${match})
     select i.id, i.sku from matching i order by ${order} limit ${limit}`,
    where.parameters,
  )
}

function conditionsOf(asked: Asked, after: readonly unknown[] | undefined): Conditions {
  const where = new Conditions()
  const parameter = (value: unknown) => where.parameter(value)
  where.when(asked.archived === true, (isArchived) => `i.archived_at is ${isArchived ? 'not null' : 'null'}`)
  where.when(after, ([sku, id]) =>
    asked.archived ? `(i.sku, i.id) > (${parameter(sku)}, ${parameter(id)}::uuid)` : `i.sku > ${parameter(sku)}`,
  )
  where.when(
    asked.sku,
    (skus) => `(i.sku = any(${parameter(skus)}::text[]) or i.id = any(${parameter(uuidsOf(skus))}::uuid[]))`,
  )
  where.when(asked.shipping_category, (category) => `i.shipping_category = ${parameter(category)}`)
  where.when(asked.external_reference, (reference) => `i.external_reference = ${parameter(reference)}`)
  where.when(asked.kit, (isKit) => `i.is_kit = ${parameter(isKit)}`)
  return where
}

/** By how the SKU begins, or by how words of SKU and title do. */
function matching(where: Conditions, q: string): string {
  const words = wordsBeginningWith(q)
  const bySku = `lower(i.sku) like ${where.parameter(beginningWith(q))}`
  if (words === null) return bySku
  const text = `to_tsvector('simple', i.sku || ' ' || coalesce(i.title, ''))`
  return `(${bySku} or ${text} @@ to_tsquery('simple', ${where.parameter(words)}))`
}

/** A pattern for texts in lower case that begin so. */
function beginningWith(text: string): string {
  return `${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
}

/** All of these words, each perhaps longer: `blu shirt` finds "Blue T-shirts". Null where there is no word. */
function wordsBeginningWith(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length === 0 ? null : words.map((word) => `${word}:*`).join(' & ')
}
