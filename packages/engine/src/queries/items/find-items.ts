/**
 * Which items a page shows, in the order of the SKU. Whoever searches among a million items waits for no more than a few thousand of them
 * being looked at, however common the words are:
 *
 * 1. The first in the order of the SKU are looked through. A page that is filled by them is what was asked for.
 * 2. Else some that match are taken from the indexes, in whatever order. Where those are all, the page is among them.
 * 3. Else what matches by its words ends no later than the page would end among those: what matches up to there is the rest. Where very
 *    many begin so, which lie together in the order of the SKU, all that match are put in order.
 */
import type { Connection } from '../../db/database.ts'
import { type AskedItems, conditionsOf, waysToMatch } from './item-conditions.ts'

export type FoundItem = { id: string; sku: string }
type Page = { after: readonly unknown[] | undefined; limit: number }
type Database = Pick<Connection, 'query'>
type Part = { isWhole: boolean; items: readonly FoundItem[] }

/** How many items are looked at in the first step, and in the second. */
const LOOKED_AT = { inOrder: 3_000, matching: 2_000 }

export async function findItems(
  database: Database,
  asked: AskedItems,
  page: Page,
  lookedAt = LOOKED_AT,
): Promise<readonly FoundItem[]> {
  if (asked.q === undefined) return allInOrder(database, asked, page)
  const search = { ...asked, q: asked.q }
  const first = await lookThrough(database, search, page, lookedAt.inOrder)
  if (first.isWhole) return first.items
  const some = await someThatMatch(database, search, page, lookedAt.matching)
  if (some.isWhole) return some.items
  const end = some.items.length >= page.limit && !some.areManyByStart ? some.items.at(-1)!.sku : null
  return matchingUpTo(database, search, page, end)
}

type Search = AskedItems & { q: string }

function orderOf({ archived }: AskedItems): string {
  return archived ? 'i.sku, i.id' : 'i.sku'
}

function allInOrder(database: Database, asked: AskedItems, { after, limit }: Page): Promise<FoundItem[]> {
  const where = conditionsOf(asked, after)
  return database.query<FoundItem>(
    `select i.id, i.sku from holdfast.inventory_item i where ${where.sql}
     order by ${orderOf(asked)} limit ${where.parameter(limit)}`,
    where.parameters,
  )
}

async function lookThrough(database: Database, asked: Search, page: Page, inOrder: number): Promise<Part> {
  const where = conditionsOf(asked, page.after)
  const limit = where.parameter(page.limit)
  const match = waysToMatch(where, asked.q).join(' or ')
  const order = orderOf(asked)
  const [found] = await database.query<{ looked: number; items: FoundItem[] }>(
    `with looked as materialized (
       select i.id, i.sku, i.title from holdfast.inventory_item i where ${where.sql} order by ${order} limit ${inOrder})
     select (select count(*)::integer from looked) as looked,
       (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'sku', m.sku)), '[]') from
         (select i.id, i.sku from looked i where (${match}) order by ${order} limit ${limit}) m) as items`,
    where.parameters,
  )
  const { looked, items } = found!
  return { isWhole: looked < inOrder || items.length >= page.limit, items }
}

async function someThatMatch(
  database: Database,
  asked: Search,
  page: Page,
  matching: number,
): Promise<Part & { areManyByStart: boolean }> {
  const where = conditionsOf(asked, page.after)
  const limit = where.parameter(page.limit)
  const [byStart, byWords = 'false'] = waysToMatch(where, asked.q)
  const [found] = await database.query<{ by_start: number; by_words: number; items: FoundItem[] }>(
    `with begun as materialized (
       select i.id, i.sku from holdfast.inventory_item i where ${where.sql} and ${byStart} limit ${matching}),
     worded as materialized (
       select i.id, i.sku from holdfast.inventory_item i
       where (select count(*) from begun) < ${matching} and ${where.sql} and ${byWords} limit ${matching})
     select (select count(*)::integer from begun) as by_start, (select count(*)::integer from worded) as by_words,
       (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'sku', m.sku)), '[]') from
         (select i.id, i.sku from (select id, sku from begun union select id, sku from worded) i
          order by ${orderOf(asked)} limit ${limit}) m) as items`,
    where.parameters,
  )
  const { by_start: begun, by_words: worded, items } = found!
  return { isWhole: begun < matching && worded < matching, areManyByStart: begun >= matching, items }
}

function matchingUpTo(database: Database, asked: Search, page: Page, end: string | null): Promise<FoundItem[]> {
  const where = conditionsOf(asked, page.after)
  where.when(end ?? undefined, (sku) => `i.sku <= ${where.parameter(sku)}`)
  const limit = where.parameter(page.limit)
  const ways = waysToMatch(where, asked.q)
  const matches = end === null ? [`(${ways.join(' or ')})`] : ways
  const parts = matches.map(
    (match) => `select i.id, i.sku from holdfast.inventory_item i where ${where.sql} and ${match}`,
  )
  return database.query<FoundItem>(
    `with matching as materialized (${parts.join(' union ')})
     select i.id, i.sku from matching i order by ${orderOf(asked)} limit ${limit}`,
    where.parameters,
  )
}
