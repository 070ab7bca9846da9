/**
 * Every verb that moves stock, or changes what stock is promised by, with how often it is used.
 *
 * A verb answers nothing where the clients know of nothing that it could be done to. Each document has the key of its command in its
 * name, and each change of a name says the key: so every effect can be laid to the one command that caused it.
 */
import type { Command } from '../history/operation.ts'
import type { Random } from '../random.ts'
import type { Memory, Ordered } from './memory.ts'
import { RECORDS } from './record-verbs.ts'
import { BACKORDERED, CHANNELS, type ChannelCode, COLD, HOT, INTANGIBLE, KIT, LOCATIONS } from './shop.ts'
import type { Request, Situation, Verb } from './verb.ts'

const post = (path: string, body?: unknown): Request => ({ method: 'POST', path, ...(body !== undefined && { body }) })
const patch = (path: string, body: unknown): Request => ({ method: 'PATCH', path, body })

function anySku(random: Random): string {
  return random.chance(0.4) ? random.pick(HOT) : random.pick(COLD)
}

function shelf(random: Random): { sku: string; location: string } {
  return { sku: anySku(random), location: random.pick(LOCATIONS) }
}

function lines(random: Random): { sku: string; quantity: number }[] {
  const skus = new Set(Array.from({ length: random.between(1, 3) }, () => anySku(random)))
  return [...skus].map((sku) => ({ sku, quantity: random.between(1, 3) }))
}

/** Of what may be archived meanwhile. */
function linesOfRecords(random: Random, memory: Memory): { sku: string; quantity: number }[] {
  const item = random.chance(0.05)
    ? memory.record(random, ({ kind, isArchived }) => kind === 'item' && !isArchived)
    : undefined
  return item ? [{ sku: item.name, quantity: 1 }] : []
}

function orderLines(random: Random): { sku: string; quantity: number }[] {
  const more = random.chance(0.1) ? [INTANGIBLE] : random.chance(0.1) ? [KIT] : []
  return [...lines(random), ...more.map((sku) => ({ sku, quantity: 1 }))]
}

function channel(random: Random): ChannelCode {
  return random.chance(0.4) ? 'split' : random.pick(CHANNELS)
}

const goods: Record<string, Verb> = {
  receive: {
    share: 12,
    make: ({ random }) => post('/v1/inventory-levels/receive', { ...shelf(random), quantity: random.between(1, 6) }),
  },
  // Where an order waits for it elsewhere: it goes there, behind the answer.
  receive_elsewhere: {
    share: 3,
    make: ({ random, memory }) => {
      const awaited = memory.order(random, ({ waits }) => waits.length > 0)?.waits[0]
      if (!awaited) return undefined
      const location = LOCATIONS.find((code) => code !== awaited.location)!
      return post('/v1/inventory-levels/receive', { sku: awaited.sku, location, quantity: random.between(5, 20) })
    },
  },
  receive_many: {
    share: 2,
    make: ({ random }) => {
      const changes = Array.from({ length: 3 }, () => ({ ...shelf(random), quantity: random.between(1, 3) }))
      // The unknown one is refused, the others are applied.
      if (random.chance(0.3)) changes[1]!.sku = 'nobody-knows'
      return post('/v1/inventory-levels/receive', { mode: 'partial', changes })
    },
  },
  adjust: {
    share: 6,
    make: ({ random }) => {
      const delta = random.pick([-3, -2, -1, 1, 2])
      return post('/v1/inventory-levels/adjust', { ...shelf(random), delta, reason: delta < 0 ? 'lost' : 'found' })
    },
  },
  set: {
    share: 2,
    make: ({ random }) => post('/v1/inventory-levels/set', { ...shelf(random), quantity: random.between(5, 30) }),
  },
  move: {
    share: 3,
    make: ({ random }) => {
      const [from, to] = random.chance(0.5) ? ['on_hand', 'damaged'] : ['damaged', 'on_hand']
      return post('/v1/inventory-levels/move', { ...shelf(random), from, to, quantity: 1 })
    },
  },
}

const holds: Record<string, Verb> = {
  reserve: {
    share: 14,
    make: ({ key, random, memory }) =>
      post('/v1/reservations', {
        reference: `hold-${key}`,
        channel: channel(random),
        lines: [...lines(random), ...linesOfRecords(random, memory)],
        ...(random.chance(0.15) ? { firm: true } : { ttl_seconds: random.pick([2, 5, 30, 600]) }),
        ...(random.chance(0.2) && { partial: true }),
      }),
  },
  renew: {
    share: 3,
    make: ({ random, memory }) => {
      const hold = memory.hold(random, ({ isFirm }) => !isFirm)
      return (
        hold && post('/v1/reservations', { reference: hold.reference, channel: hold.channel, lines: lines(random) })
      )
    },
  },
  extend: {
    share: 3,
    make: ({ random, memory }) => {
      const hold = memory.hold(random, ({ isFirm }) => !isFirm)
      return hold && post(`/v1/reservations/${hold.reference}/extend`, { ttl_seconds: random.between(60, 600) })
    },
  },
  confirm: { share: 4, make: (situation) => onHold(situation, 'confirm', false) },
  fulfil: { share: 5, make: (situation) => onHold(situation, 'fulfil', true) },
  release: { share: 5, make: (situation) => onHold(situation, 'release') },
  move_hold: {
    share: 2,
    make: ({ random, memory }) => {
      const hold = memory.hold(random)
      return hold && post(`/v1/reservations/${hold.reference}/move`, { location: random.pick(LOCATIONS) })
    },
  },
}

function onHold({ random, memory }: Situation, what: string, firm?: boolean): Request | undefined {
  const hold = memory.hold(random, ({ isFirm }) => firm === undefined || isFirm === firm)
  return hold && post(`/v1/reservations/${hold.reference}/${what}`)
}

const orders: Record<string, Verb> = {
  place: {
    share: 9,
    make: ({ key, random }) => {
      const code = channel(random)
      return post('/v1/orders', { number: `${code}-${key}`, channel: code, lines: orderLines(random) })
    },
  },
  place_to_wait: {
    share: 2,
    make: ({ key, random }) => {
      const wanted = { sku: random.pick(BACKORDERED), quantity: random.between(20, 45) }
      return post('/v1/orders', { number: `split-${key}`, channel: 'split', lines: [wanted] })
    },
  },
  place_from_hold: {
    share: 5,
    make: ({ key, random, memory }) => {
      const hold = memory.hold(random)
      if (!hold) return undefined
      const { channel: code, reference, lines: held } = hold
      return post('/v1/orders', { number: `${code}-${key}`, channel: code, reservation: reference, lines: held })
    },
  },
  approve: { share: 10, make: (situation) => onOrder(situation, 'approve', ({ isApproved }) => !isApproved) },
  cancel: { share: 3, make: (situation) => onOrder(situation, 'cancel') },
  decrement_order: {
    share: 1,
    make: (situation) => onOrder(situation, 'decrement', (order) => order.channel === 'manual'),
  },
  ship: { share: 9, make: (situation) => onShipment(situation, 'ship', ({ isApproved }) => isApproved) },
  decrement_shipment: {
    share: 2,
    make: (situation) => onShipment(situation, 'decrement', (order) => order.channel === 'manual' && order.isApproved),
  },
}

function onOrder(
  { random, memory }: Situation,
  what: string,
  wanted: (order: Ordered) => boolean = () => true,
): Request | undefined {
  const order = memory.order(random, wanted)
  return order && post(`/v1/orders/${order.number}/${what}`)
}

function onShipment(
  { random, memory }: Situation,
  what: string,
  wanted: (order: Ordered) => boolean,
): Request | undefined {
  const order = memory.order(random, (known) => wanted(known) && known.shipments.length > 0)
  return order && post(`/v1/shipments/${random.pick(order.shipments)}/${what}`)
}

const transfers: Record<string, Verb> = {
  dispatch: { share: 4, make: (situation) => onTransfer(situation, 'dispatch', 'upcoming') },
  complete: { share: 4, make: (situation) => onTransfer(situation, 'complete', 'in_transit') },
  hold_transfer: { share: 1, make: (situation) => onTransfer(situation, 'hold', 'upcoming') },
  release_transfer: { share: 1, make: (situation) => onTransfer(situation, 'release', 'on_hold') },
}

function onTransfer({ random, memory }: Situation, what: string, wanted: string): Request | undefined {
  const order = memory.order(random, (known) => known.transfers.some(({ state }) => state === wanted))
  const transfer = order?.transfers.find(({ state }) => state === wanted)
  return transfer && post(`/v1/stock-transfers/${transfer.number}/${what}`)
}

const configuration: Record<string, Verb> = {
  change_item: { share: 2, make: ({ key, random }) => patch(`/v1/inventory-items/${anySku(random)}`, { title: key }) },
  // Every level of the item is to follow, which is done behind the answer.
  change_safety_stock: {
    share: 1,
    make: ({ random }) =>
      patch(`/v1/inventory-items/${anySku(random)}`, { settings: { safety_stock: random.between(0, 3) } }),
  },
  // And the shipments of a location go on hold with it, or off.
  hold_location: {
    share: 1,
    make: ({ random }) => {
      const on_hold = random.chance(0.3)
      const locations = LOCATIONS.map((location, at) => ({ location, priority: at + 1, ...(at === 1 && { on_hold }) }))
      return patch(`/v1/inventory-models/${random.pick(CHANNELS)}`, { locations })
    },
  },
  change_model: {
    share: 1,
    make: ({ key, random }) => patch(`/v1/inventory-models/${random.pick(CHANNELS)}`, { name: key }),
  },
  change_level: {
    share: 1,
    make: ({ random }) => {
      const { sku, location } = shelf(random)
      return patch(`/v1/inventory-levels/${sku}/${location}`, { settings: { safety_stock: random.between(0, 2) } })
    },
  },
}

export const VERBS: Record<string, Verb> = { ...goods, ...holds, ...orders, ...transfers, ...configuration, ...RECORDS }

const shares = Object.entries(VERBS).flatMap(([name, { share }]) => Array.from({ length: share }, () => name))

export function nextCommand(situation: Situation): Command {
  for (;;) {
    const verb = situation.random.pick(shares)
    const made = VERBS[verb]!.make(situation)
    if (made) return { verb, ...made }
  }
}
