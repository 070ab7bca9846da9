/** What is asked of items, as conditions of SQL over `i`. */
import { Conditions } from '../conditions.ts'
import { uuidsOf } from '../reference.ts'

export type AskedItems = {
  archived?: boolean
  sku?: string[]
  shipping_category?: string
  kit?: boolean
  external_reference?: string
  q?: string
}

export function conditionsOf(asked: AskedItems, after: readonly unknown[] | undefined): Conditions {
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

/** The two ways to be found: by how the SKU begins, or by how words of SKU and title do. Each has an index of its own, which a condition with
 * `or` between them would use and then look at every row once more. */
export function waysToMatch(where: Conditions, q: string): string[] {
  const words = wordsBeginningWith(q)
  const bySku = `lower(i.sku) like ${where.parameter(beginningWith(q))}`
  if (words === null) return [bySku]
  const text = `to_tsvector('simple', i.sku || ' ' || coalesce(i.title, ''))`
  return [bySku, `${text} @@ to_tsquery('simple', ${where.parameter(words)})`]
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
