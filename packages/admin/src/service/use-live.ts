/** What happens anywhere is heard, and what is looked at and may have changed by it is looked up anew: a sale changes the number on the screen. */
import type { ReadName } from '@holdfast/sdk'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { isLongList, mayHaveChanged } from './query-client.ts'
import { useSession } from './session.tsx'

/** However much happens, nothing is looked up more often. */
const LOOKED_UP_EVERY_MS = 700
const ASKED_AGAIN_EVERY_MS = 10_000

const ofStock: ReadName[] = [
  ...(['list_levels', 'get_level', 'list_item_levels', 'get_item_balances', 'list_movements'] as const),
  ...(['get_availability', 'post_availability', 'list_backorders'] as const),
]
const ofOrders: ReadName[] = [
  ...(['list_orders', 'get_order', 'get_order_explanation', 'list_shipments', 'get_shipment'] as const),
  ...(['list_backorders', 'get_transfer', 'list_reservations'] as const),
]

/** By the kind of record that an event is about, the questions that may have another answer since. */
const touched: Record<string, readonly ReadName[]> = {
  inventory_level: ofStock,
  order: ofOrders,
  expected_receipt: [...ofStock, 'list_expected_receipts', 'get_expected_receipt'],
  return: [...ofOrders, ...ofStock, 'list_returns', 'get_return'],
  stock_transfer: [...ofOrders, ...ofStock, 'list_transfers'],
  stock_subscription: ['list_stock_subscriptions'],
  stocktake: [...ofStock, 'list_stocktakes', 'get_stocktake', 'get_stocktake_report'],
  shipping_method: ['list_shipping_methods', 'get_shipping_method'],
  reservation: ['list_reservations', 'get_reservation'],
  inventory_item: ['list_items', 'get_item', 'get_effective_settings'],
  inventory_model: ['list_models', 'get_model', 'get_effective_settings'],
  stock_location: ['list_locations', 'get_location', 'get_effective_settings'],
  sales_channel: ['list_channels', 'get_channel'],
  settings: ['get_settings', 'get_effective_settings'],
}

/** Only while somebody looks: a browser keeps few connections to one service, and each tab would hold one. */
export function useLive(): void {
  const { holdfast, isLimited } = useSession()
  const queries = useQueryClient()
  useEffect(() => {
    if (isLimited) return lookUpNowAndThen(queries)
    let ends: AbortController | null = null
    const listen = () => {
      if (document.hidden) {
        ends?.abort()
        ends = null
      } else if (!ends) {
        ends = new AbortController()
        void follow(queries, holdfast.follow({ signal: ends.signal }), ends.signal)
      }
    }
    listen()
    document.addEventListener('visibilitychange', listen)
    return () => {
      document.removeEventListener('visibilitychange', listen)
      ends?.abort()
    }
  }, [holdfast, isLimited, queries])
}

/** A key that is limited hears no events: it asks again for what is looked at. */
function lookUpNowAndThen(queries: QueryClient): () => void {
  const timer = setInterval(() => {
    if (!document.hidden)
      void queries.invalidateQueries({ predicate: (query) => mayHaveChanged(query) && !isLongList(query) })
  }, ASKED_AGAIN_EVERY_MS)
  return () => clearInterval(timer)
}

async function follow(queries: QueryClient, events: AsyncIterable<{ key: string }>, signal: AbortSignal) {
  const names = new Set<unknown>()
  let timer: ReturnType<typeof setTimeout> | null = null
  const lookUp = () => {
    timer = null
    void queries.invalidateQueries({ predicate: (query) => names.has(query.queryKey[0]) && !isLongList(query) })
    names.clear()
  }
  try {
    for await (const { key } of events) {
      for (const name of touched[key.split(':', 1)[0]!] ?? []) names.add(name)
      names.add('list_events')
      timer ??= setTimeout(lookUp, LOOKED_UP_EVERY_MS)
    }
  } catch (error) {
    // A key without the right to hear of events still sees what it asks for.
    if (!signal.aborted) console.info('Nothing is heard of what happens elsewhere:', error)
  } finally {
    if (timer) clearTimeout(timer)
  }
}
