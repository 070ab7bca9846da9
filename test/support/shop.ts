/** The world of the acceptance scenarios, set up over HTTP: `A:S1=5` is five of S1 on hand at A. */
import type { Body, Service } from './service.ts'

export type World = {
  /** Stock by location and SKU, in the locations' order of priority. */
  stock: Record<string, Record<string, number>>
  model?: Record<string, unknown>
  items?: Record<string, Record<string, unknown>>
  /** Fields of a location, or of its place in the model (`on_hold`). */
  locations?: Record<string, Record<string, unknown>>
}

let shops = 0

/** What one scenario sees of a service: names of its own, so that scenarios on one database do not meet. */
export type Shop = Awaited<ReturnType<typeof openShop>>

export async function openShop(service: Service, world: World) {
  const suffix = `~${++shops}`
  const own = (name: string) => `${name}${suffix}`
  const channel = own('shop')
  const skus = [...new Set([...Object.values(world.stock).flatMap(Object.keys), ...Object.keys(world.items ?? {})])]
  for (const sku of skus.sort((a, b) => Number(isKit(world, a)) - Number(isKit(world, b)))) {
    await service.must('POST', '/v1/inventory-items', { sku: own(sku), ...itemOf(world, sku, own) })
  }
  const places = Object.keys(world.stock)
  for (const code of places) {
    const { on_hold: _onHold, ...fields } = world.locations?.[code] ?? {}
    await service.must('POST', '/v1/stock-locations', { code: own(code), ...fields })
    const changes = Object.entries(world.stock[code]!).map(([sku, quantity]) => ({
      sku: own(sku),
      location: own(code),
      quantity,
    }))
    if (changes.length > 0) await service.must('POST', '/v1/inventory-levels/set', { changes })
  }
  await service.must('POST', '/v1/inventory-models', {
    code: channel,
    ...world.model,
    locations: places.map((code, at) => ({
      location: own(code),
      priority: at + 1,
      ...(world.locations?.[code]?.on_hold === true && { on_hold: true }),
    })),
  })
  await service.must('POST', '/v1/sales-channels', { code: channel, model: channel })
  const lines = (wanted: readonly [string, number][]) => wanted.map(([sku, quantity]) => ({ sku: own(sku), quantity }))
  const level = (sku: string, location: string): Promise<Body> =>
    service.get(`/v1/inventory-levels/${own(sku)}/${own(location)}`)
  return {
    service,
    own,
    channel,
    level,
    reserve: (reference: string, wanted: readonly [string, number][], more: object = {}) =>
      service.post('/v1/reservations', { reference: own(reference), channel, lines: lines(wanted), ...more }),
    order: (wanted: readonly [string, number][], more: object = {}) =>
      service.post('/v1/orders', { channel, lines: lines(wanted), ...more }),
    available: async (...asked: string[]): Promise<Body> => {
      const { items } = await service.get(`/v1/availability?channel=${channel}&skus=${asked.map(own).join(',')}`)
      return asked.length === 1 ? items[0] : items
    },
    change: (verb: string, sku: string, location: string, fields: object, headers = {}) =>
      service.post(`/v1/inventory-levels/${verb}`, { sku: own(sku), location: own(location), ...fields }, headers),
    /** `A S1×2, T×1 | B …`: what each shipment has, in order. */
    shipments: async (number: string): Promise<string> => {
      const { shipments } = await service.get(`/v1/orders/${encodeURIComponent(number)}`)
      return shipments.map((shipment: Body) => shown(shipment, suffix)).join(' | ')
    },
  }
}

function isKit(world: World, sku: string): boolean {
  return world.items?.[sku]?.components !== undefined
}

function itemOf(world: World, sku: string, own: (name: string) => string): Record<string, unknown> {
  const { components, ...fields } = world.items?.[sku] ?? {}
  if (components === undefined) return fields
  const parts = Object.entries(components as Record<string, number>)
  return { ...fields, components: parts.map(([part, quantity]) => ({ sku: own(part), quantity })) }
}

function shown(shipment: Body, suffix: string): string {
  const lines = shipment.lines.map((line: Body) => `${line.sku}×${line.quantity}`).join(', ')
  return `${shipment.location} ${lines}`.replaceAll(suffix, '')
}
