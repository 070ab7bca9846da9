/**
 * What the replay's buyer knows of the stock, from the answers that Holdfast gave: enough to buy again in time.
 * It is a book beside the engine, never a source of truth.
 */
import type { StockingPolicy } from './stocking-policy.ts'
import { divide, warehouses } from './warehouses.ts'

/** A good at a warehouse. */
export type Place = { sku: string; location: string }
export type Receipt = Place & { quantity: number }
export type Promised = Place & { reserved: number; backordered: number; fulfilled: number }
export type Bought = Receipt & { dueDay: number }

type Entry = {
  place: Place
  policy: StockingPolicy
  openingUnits: number
  /** On hand, less everything promised. */
  net: number
  onOrder: number
}
type Purchase = { entry: Entry; quantity: number; dueDay: number }

export class StockBook {
  readonly policies: readonly StockingPolicy[]
  readonly #entries = new Map<string, Entry>()
  #purchases: Purchase[] = []

  constructor(policies: readonly StockingPolicy[]) {
    this.policies = policies
    for (const policy of policies) {
      const parts = divide(policy.openingUnits)
      for (const { code: location } of warehouses) {
        const place = { sku: policy.sku, location }
        const openingUnits = parts.get(location) ?? 0
        this.#entries.set(keyOf(place), { place, policy, openingUnits, net: 0, onOrder: 0 })
      }
    }
  }

  openingReceipts(): Receipt[] {
    const stocked = [...this.#entries.values()].filter(({ openingUnits }) => openingUnits > 0)
    return stocked.map(({ place, openingUnits }) => ({ ...place, quantity: openingUnits }))
  }

  /** Units came to the shelf, left it, or were promised from it. */
  changed(place: Place, quantity: number): void {
    const entry = this.#entries.get(keyOf(place))
    if (entry) entry.net += quantity
  }

  /** What an order is promised has changed; what it had before and has now may be at other places. */
  promised(before: readonly Promised[], now: readonly Promised[]): void {
    for (const promise of before) this.changed(promise, promise.reserved + promise.backordered + promise.fulfilled)
    for (const promise of now) this.changed(promise, -promise.reserved - promise.backordered - promise.fulfilled)
  }

  /** Takes what suppliers deliver by the end of a day. */
  arrivals(day: number): Receipt[] {
    const due = this.#purchases.filter(({ dueDay }) => dueDay <= day)
    this.#purchases = this.#purchases.filter(({ dueDay }) => dueDay > day)
    return due.map(({ entry, quantity }) => {
      entry.onOrder -= quantity
      return { ...entry.place, quantity }
    })
  }

  /** Buys what has fallen below its reorder point, for the warehouse where it has. */
  review(day: number): Bought[] {
    const bought: Bought[] = []
    for (const entry of this.#entries.values()) {
      const { policy, openingUnits } = entry
      const position = entry.net + entry.onOrder
      if (position >= Math.ceil(openingUnits * policy.reorderFactor)) continue
      const quantity = Math.ceil(openingUnits * policy.orderUpToFactor) - position
      entry.onOrder += quantity
      const dueDay = day + policy.leadTimeDays
      this.#purchases.push({ entry, quantity, dueDay })
      bought.push({ ...entry.place, quantity, dueDay })
    }
    return bought
  }
}

export function keyOf({ sku, location }: Place): string {
  return `${sku} ${location}`
}
