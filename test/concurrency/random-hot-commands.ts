/**
 * Draws commands that all want the same few things: three items at two locations, a kit of two of them, five carts, and
 * the orders, shipments and transfers that earlier answers have named.
 */
import type { CommandName } from '../../packages/engine/src/commands/registry.ts'
import { SeededRandom } from '../model/drawing/seeded-random.ts'
import {
  adjust,
  approve,
  cancel,
  complete,
  count,
  createItem,
  createLevel,
  damage,
  decrement,
  deleteLevel,
  dispatch,
  extend,
  keyed,
  place,
  receive,
  receiveAll,
  release,
  reserve,
  type Step,
  ship,
  updateItem,
  updateLevel,
} from './steps.ts'

const SKUS = ['HOT', 'WARM', 'WAITED'] as const
const LOCATIONS = ['near', 'far'] as const
const CHANNELS = ['one', 'both', 'primary', 'approval', 'manual'] as const
const CARTS = ['CART-A', 'CART-B', 'CART-C', 'CART-D', 'CART-E'] as const

export const HOT_SCENE: readonly Step[] = [
  createItem('HOT'),
  createItem('WARM'),
  createItem('WAITED', { settings: { backorders: 'allow' } }),
  createItem('KIT', {
    components: [
      { sku: 'HOT', quantity: 1 },
      { sku: 'WARM', quantity: 2 },
    ],
  }),
  ...LOCATIONS.map((location) => receiveAll(location, { HOT: 20, WARM: 20, WAITED: 5 })),
]

/** Each of these must succeed in every run, or the run has not tried what it is for. */
export const HOT_COMMANDS: readonly CommandName[] = [
  'receive_stock',
  'adjust_stock',
  'set_stock',
  'move_stock',
  'update_level',
  'update_item',
  'reserve_stock',
  'extend_reservation',
  'release_reservation',
  'place_order',
  'approve_order',
  'cancel_order',
  'ship_shipment',
  'decrement_shipment',
  'dispatch_transfer',
  'complete_transfer',
]

/** What an answer shows of a placed order. */
type Placed = {
  number?: string
  state?: string
  stock_decrement?: string
  shipments?: { number: string }[]
  transfers?: { number: string }[]
}

export class RandomHotCommands {
  readonly #random: SeededRandom
  #orders: string[] = []
  #shipments: string[] = []
  /** Placed orders whose stock is decremented by hand, and the shipments of approved ones. */
  #byHand = { orders: [] as string[], shipments: [] as string[] }
  #transfers: string[] = []
  #placed = 0
  #keyed: Step[] = []

  constructor(seed: number) {
    this.#random = new SeededRandom(seed)
  }

  /** Later commands name what this answer has made; only the last few, so that commands meet at them. */
  learn(result: unknown): void {
    const { number, state, stock_decrement: decremented, shipments, transfers } = (result ?? {}) as Placed
    if (number === undefined || shipments === undefined) return
    const numbers = shipments.map((shipment) => shipment.number)
    if (decremented === 'manual') {
      const { orders, shipments } = this.#byHand
      if (state === 'placed') this.#byHand.orders = [...orders, number].slice(-3)
      if (state === 'approved') this.#byHand.shipments = [...shipments, ...numbers].slice(-3)
    }
    this.#orders = [...this.#orders, number].slice(-6)
    this.#shipments = [...this.#shipments, ...numbers].slice(-8)
    this.#transfers = [...this.#transfers, ...(transfers ?? []).map((transfer) => transfer.number)].slice(-4)
  }

  next(): Step {
    const random = this.#random
    const drawn = random.weighted<() => Step>([
      [20, () => this.#stock()],
      [18, () => this.#hold()],
      [14, () => this.#place()],
      [22, () => this.#document()],
      [3, () => this.#setting()],
      [4, () => (this.#keyed.length > 0 ? random.pick(this.#keyed) : this.#stock())],
    ])()
    if (drawn.idempotencyKey !== undefined || !random.chance(0.2)) return drawn
    const sent = keyed(`KEY-${random.whole(1, 1e9)}`, drawn)
    this.#keyed = [...this.#keyed, sent].slice(-5)
    return sent
  }

  #stock(): Step {
    const random = this.#random
    const [sku, location] = [random.pick(SKUS), random.pick(LOCATIONS)]
    return random.weighted<Step>([
      [6, receive(sku, location, random.whole(1, 6))],
      [2, receiveAll(location, random.chance(0.5) ? { HOT: 2, WARM: 2 } : { WARM: 2, HOT: 2 })],
      [5, adjust(sku, location, random.pick([-3, -2, -1, 1, 2]))],
      [3, count(sku, location, random.whole(0, 12))],
      [2, damage(sku, location, random.whole(1, 3))],
      [1, deleteLevel(sku, location)],
      [1, createLevel(sku, location, { on_hand: 3 })],
    ])
  }

  #lines(): Record<string, number> {
    const random = this.#random
    const quantity = () => random.whole(1, 4)
    return random.weighted<Record<string, number>>([
      [6, { [random.pick(SKUS)]: quantity() }],
      [3, { HOT: quantity(), WARM: quantity() }],
      [3, { WARM: quantity(), HOT: quantity() }],
      [2, { KIT: random.whole(1, 2) }],
      [1, { WAITED: quantity(), KIT: 1, HOT: quantity() }],
    ])
  }

  #hold(): Step {
    const random = this.#random
    const cart = random.pick(CARTS)
    const more = { channel: random.pick(CHANNELS), partial: random.chance(0.3), ttl_seconds: random.pick([1, 60, 600]) }
    return random.weighted<Step>([
      [5, reserve(cart, this.#lines(), more)],
      [2, release(cart)],
      [1, extend(cart)],
    ])
  }

  #place(): Step {
    const random = this.#random
    if (random.chance(0.05) && this.#orders.length > 0) return place(random.pick(this.#orders), this.#lines())
    const hold = random.chance(0.4) ? { reservation: random.pick(CARTS) } : {}
    return this.#placeNew(this.#lines(), { channel: random.pick(CHANNELS), ...hold })
  }

  #placeNew(lines: Record<string, number>, more: Parameters<typeof place>[2]): Step {
    this.#placed += 1
    return place(`ORDER-${this.#placed}`, lines, more)
  }

  #document(): Step {
    const random = this.#random
    const named = (names: readonly string[]) => (names.length > 0 ? random.pick(names) : 'NONE')
    return random.weighted<Step>([
      [5, approve(named(this.#orders))],
      [2, cancel(named(this.#orders))],
      [6, ship(named(this.#shipments))],
      [1, decrement(named(this.#shipments))],
      [4, this.#decrementByHand()],
      [3, dispatch(named(this.#transfers))],
      [3, complete(named(this.#transfers))],
    ])
  }

  /** As far as it has come: an order is placed, approved, decremented. Several callers do so with the same ones. */
  #decrementByHand(): Step {
    const random = this.#random
    const { orders, shipments } = this.#byHand
    const next = random.weighted<() => Step>([
      [shipments.length > 0 ? 3 : 0, () => decrement(random.pick(shipments))],
      [orders.length > 0 ? 2 : 0, () => approve(random.pick(orders))],
      [1, () => this.#placeNew({ HOT: 1 }, { channel: 'manual' })],
    ])
    return next()
  }

  /** These make the other engine's copy of the configuration stale, or change what may be promised. */
  #setting(): Step {
    const random = this.#random
    return random.weighted<Step>([
      [2, updateLevel(random.pick(SKUS), random.pick(LOCATIONS), { enabled: random.chance(0.7) })],
      [1, updateItem('WARM', { title: `title ${random.whole(1, 9)}` })],
      [1, updateItem('HOT', { settings: { max_order_quantity: random.pick([3, 4]) } })],
    ])
  }
}
