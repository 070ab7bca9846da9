/**
 * The rows of the grid: items, page after page, each with what stands of it at one location or at all of them. However many were scrolled
 * past, only what is on the screen is kept up to date.
 */
import { accepted, type ResultOf, type RowOf } from '@holdfast/sdk'
import { useQueries } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { useSession } from '../service/session.tsx'
import { usePages } from '../service/use-read.ts'

export type Item = RowOf<'list_items'>
type Level = RowOf<'list_levels'>

export type Sum = Pick<
  Level,
  'on_hand' | 'reserved' | 'held_back' | 'available' | 'backordered' | 'incoming' | 'damaged' | 'quarantined'
>
/** What stands of an item at one place, or can be sold of it. */
type Stood = Sum & { sku: string }
/** `sum` is undefined while it is asked for, and null where nothing has ever stood. */
export type ItemRow = { item: Item; sum: Sum | null | undefined; places: number }

export const PAGE = 100

const NOTHING: Sum = {
  ...{ on_hand: 0, reserved: 0, held_back: 0, available: 0, backordered: 0, incoming: 0 },
  ...{ damaged: 0, quarantined: 0 },
}

type Sellable = ResultOf<'post_availability'>['items'][number]

/** What a channel can sell of an item, where shelves are not seen. */
function sellable(item: Sellable): Sum & { sku: string } {
  return { ...NOTHING, sku: item.sku, available: item.found ? (item.sellable_quantity ?? 0) : 0 }
}

/** Quantities are exact to four decimals; sums of them are rounded to that. */
function plus(one: Sum, other: Sum): Sum {
  const members = Object.keys(NOTHING) as (keyof Sum)[]
  return Object.fromEntries(members.map((name) => [name, Math.round((one[name] + other[name]) * 1e4) / 1e4])) as Sum
}

export function useItemRows(
  filters: { q?: string | undefined; category?: string | undefined; archived?: string | undefined },
  location: string | undefined,
  /** The first and the last page on the screen. */
  [first, last]: readonly [number, number],
) {
  const { holdfast, seesShelves, channels } = useSession()
  const channel = seesShelves ? undefined : channels?.[0]
  const pages = usePages('list_items', {
    limit: PAGE,
    ...(filters.q && { q: filters.q }),
    ...(filters.category && { shipping_category: filters.category }),
    ...(filters.archived === 'true' && { archived: true }),
  })
  const items = useMemo(() => pages.data ?? [], [pages.data])
  const chunks = useMemo(
    () => Array.from({ length: Math.ceil(items.length / PAGE) }, (_, at) => items.slice(at * PAGE, (at + 1) * PAGE)),
    [items],
  )
  const levels = useQueries({
    queries: chunks.map((chunk, at) => {
      const skus = chunk.map(({ sku }) => sku)
      if (channel !== undefined)
        return {
          queryKey: ['post_availability', { skus, channel }],
          queryFn: async ({ signal }: { signal: AbortSignal }) => {
            const answer = await holdfast.read('post_availability', { skus, channel }, { signal })
            return accepted(answer).items.map(sellable)
          },
          staleTime: 2_000,
          enabled: at >= first && at <= last,
        }
      const asked = { sku: skus, limit: 500, ...(location && { location }) }
      return {
        queryKey: ['list_levels', asked, 'all'],
        queryFn: async ({ signal }: { signal: AbortSignal }) => {
          const found: Stood[] = []
          for (let cursor: string | null = null; ; ) {
            const page: { data: Stood[]; next_cursor: string | null } = accepted(
              await holdfast.read('list_levels', { ...asked, ...(cursor !== null && { cursor }) }, { signal }),
            )
            found.push(...page.data)
            cursor = page.next_cursor
            if (cursor === null) return found
          }
        },
        staleTime: 2_000,
        enabled: at >= first && at <= last,
      }
    }),
    combine: (answers) => answers.map(({ data }) => data),
  })
  // What of a page is as it was stays the very same: its rows are not drawn anew.
  const known = useRef<Page[]>([])
  const rows = useMemo(() => {
    known.current = chunks.map((chunk, at) => pageOf(chunk, levels[at], known.current[at]))
    return known.current.flatMap((page) => page.rows)
  }, [chunks, levels])
  return { rows, pages }
}

type Page = { items: readonly Item[]; levels: readonly Stood[] | undefined; rows: ItemRow[] }

function pageOf(items: readonly Item[], levels: readonly Stood[] | undefined, before: Page | undefined): Page {
  const isSame = before?.levels === levels && before?.items.length === items.length
  if (isSame && before.items.every((item, at) => item === items[at])) return before
  return { items, levels, rows: withLevels(items, levels) }
}

function withLevels(items: readonly Item[], levels: readonly Stood[] | undefined): ItemRow[] {
  if (!levels) return items.map((item) => ({ item, sum: undefined, places: 0 }))
  const bySku = Map.groupBy(levels, ({ sku }) => sku)
  return items.map((item) => {
    const own = bySku.get(item.sku) ?? []
    return { item, sum: own.length === 0 ? null : own.reduce<Sum>(plus, NOTHING), places: own.length }
  })
}
