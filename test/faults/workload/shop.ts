/** What the clients trade with: a few hot SKUs, many cold ones, and a channel for each way of decrementing and of splitting. */
import { Agent } from 'node:http'
import type { Command } from '../history/operation.ts'
import { send, type Target } from './send.ts'

export const LOCATIONS = ['a', 'b'] as const
export const HOT = ['hot-0', 'hot-1', 'hot-2'] as const
export const COLD = Array.from({ length: 24 }, (_, at) => `cold-${at}`)
/** May be promised beyond what is there. */
export const BACKORDERED = COLD.slice(16)
/** Needs no shipping. */
export const INTANGIBLE = 'ticket'
export const KIT = 'kit'
export const CHANNELS = ['split', 'primary', 'approval', 'manual'] as const
export type ChannelCode = (typeof CHANNELS)[number]
/** Nobody trades with it but the nemesis, who asks with it whether a service can write again. */
export const PROBE = 'probe'

/** Where what is configured stands, by its kind. */
export const PATHS = {
  item: '/v1/inventory-items',
  location: '/v1/stock-locations',
  model: '/v1/inventory-models',
  channel: '/v1/sales-channels',
} as const

export function isPlacing(verb: string): boolean {
  return verb.startsWith('place')
}

export function isOfRecord(verb: string): boolean {
  return verb.endsWith('_record')
}

const post = (path: string, body: unknown): Command => ({ verb: 'set_up', method: 'POST', path, body })

function setUp(): Command[] {
  const stocked = LOCATIONS.map((location, at) => ({ location, priority: at + 1 }))
  const model = (code: ChannelCode, more: object) => post('/v1/inventory-models', { code, locations: stocked, ...more })
  return [
    ...LOCATIONS.map((code) => post('/v1/stock-locations', { code })),
    ...[...HOT, ...COLD, PROBE].map((sku) =>
      post('/v1/inventory-items', {
        sku,
        ...(BACKORDERED.includes(sku) && { settings: { backorders: 'allow', backorder_limit: 50 } }),
      }),
    ),
    post('/v1/inventory-items', { sku: INTANGIBLE, requires_shipping: false }),
    post('/v1/inventory-items', {
      sku: KIT,
      components: [
        { sku: HOT[2], quantity: 1 },
        { sku: COLD[0], quantity: 2 },
      ],
    }),
    model('split', { strategy: 'split_shipments' }),
    model('primary', { strategy: 'ship_from_primary' }),
    model('approval', { strategy: 'split_shipments', stock_decrement: 'on_approval' }),
    model('manual', { strategy: 'split_shipments', stock_decrement: 'manual' }),
    ...CHANNELS.map((code) => post('/v1/sales-channels', { code, model: code })),
    post('/v1/inventory-levels/receive', {
      changes: [...HOT, ...COLD, INTANGIBLE, PROBE].flatMap((sku) =>
        LOCATIONS.map((location) => ({ sku, location, quantity: 20 })),
      ),
    }),
  ]
}

export async function openShop(target: Target): Promise<void> {
  const agent = new Agent({ keepAlive: true })
  for (const [at, command] of setUp().entries()) {
    const { status, text } = await send(agent, target, `set-up-${at}`, command)
    if (status === null || status >= 300) throw new Error(`${command.path}: ${status} ${text}`)
  }
  agent.destroy()
}
