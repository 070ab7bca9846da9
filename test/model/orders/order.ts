import type { Annotated } from '../annotations.ts'
import type { Item } from '../items/item.ts'

export type Order = Annotated & {
  id: string
  number: string
  channel: string
  model: string
  state: string
  fulfilment: string
  stockDecrement: string
  shipTo: object | null
  shipFrom: string | null
  pickupLocation: string | null
  /** Its id: what is archived keeps its own. */
  shippingMethod: string | null
  /** As asked for, in units, under the SKU that the item had then. */
  lines: OrderedLine[]
  /** Not wanted any more, and given back. */
  givenUp: readonly { line: number; item: string; quantity: number }[]
  /** What it was placed with, by their ids: a name may be another's one day. */
  placedWith: { channel: string; model: string; location: string | null }
  placedAt: number
  approvedAt: number | null
  cancelledAt: number | null
  resumedAt: number | null
  /** While it is being edited: what was gathered, each entry over those before it. */
  draft: Draft | null
}

export type Draft = { startedAt: number; reason: string | null; lines: readonly DraftLine[] }

/** As it is to be, in units; of a line that is new with what it was made of when it was added. */
export type DraftLine = {
  line: number
  sku: string
  quantity: number
  line_reference: string | null
  added: Item | null
}

/** What is being edited is what it was before. */
export function isApproved({ state, approvedAt }: Order): boolean {
  return state === 'approved' || (state === 'editing' && approvedAt !== null)
}

/** Whoever has given up a place in the queue comes last again. */
export function waitsSince({ placedAt, resumedAt }: Order): number {
  return resumedAt ?? placedAt
}

export type OrderedLine = {
  line: number
  sku: string
  line_reference: string | null
  quantity: number
  /** The items of it that were goods to be shipped when it was ordered, whatever they are now. */
  shipped: { item: string; sku: string }[]
  /** A kit that ships together, as it was ordered. */
  together: boolean
}

/** Units have become free at a place, while orders waited for them elsewhere: those of these models may be moved there. */
export type Freed = { item: string; location: string; models: readonly string[] }

export type OrdersPart = {
  orders: Order[]
  /** To be followed when the batch is over. */
  freed: Freed[]
  /** What was on offer at each level when anything changed last, by item and location. */
  onOfferBefore: ReadonlyMap<string, number>
  /** Where holds that are tidied up now had units, which were free since their time was over. */
  freedBefore: { item: string; location: string }[]
  /** What each layer said of safety stock and counting when anything changed last. */
  heldBackBefore: ReadonlyMap<string, string>
}

export function noOrders(): OrdersPart {
  return { orders: [], freed: [], onOfferBefore: new Map(), freedBefore: [], heldBackBefore: new Map() }
}

export function orderNamed(world: OrdersPart, reference: string): Order | undefined {
  return (
    world.orders.find((order) => order.number === reference) ?? world.orders.find((order) => order.id === reference)
  )
}
