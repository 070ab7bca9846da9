/** Records by how they are called: an order or a shipment by its number, items by how their words begin. */
import { useRead } from '../service/use-read.ts'

type Found = { kind: 'order' | 'item' | 'shipment'; name: string; detail: string; to: string }

export function useFound(asked: string): Found[] {
  const enabled = asked.length >= 2
  const items = useRead('list_items', { q: asked, limit: 6 }, { enabled, keepPrevious: true })
  const orders = useRead('list_orders', { number: asked, limit: 3 }, { enabled })
  const shipments = useRead('list_shipments', { order: asked, limit: 4 }, { enabled })
  if (!enabled) return []
  const to = (path: string, name: string) => `${path}/${encodeURIComponent(name)}`
  return [
    ...(orders.data?.data ?? []).map(({ number, channel }) => ({
      ...{ kind: 'order' as const, name: number, detail: channel, to: to('/orders', number) },
    })),
    ...(shipments.data?.data ?? []).map(({ number, location }) => ({
      ...{ kind: 'shipment' as const, name: number, detail: location, to: to('/shipments', number) },
    })),
    ...(items.data?.data ?? []).map(({ sku, title }) => ({
      ...{ kind: 'item' as const, name: sku, detail: title ?? '', to: to('/items', sku) },
    })),
  ]
}
