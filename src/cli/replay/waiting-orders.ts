/** Orders that could not be shipped whole, by the places whose goods they wait for: they are tried again only when goods have come. */
import { keyOf, type Place } from './stock-book.ts'

export class WaitingOrders {
  readonly #placesOf = new Map<string, string[]>()
  readonly #ordersAt = new Map<string, Set<string>>()
  #restocked = new Set<string>()

  get numbers(): string[] {
    return [...this.#placesOf.keys()]
  }

  add(order: string, places: readonly Place[]): void {
    const keys = places.map(keyOf)
    this.#placesOf.set(order, keys)
    for (const key of keys) {
      const orders = this.#ordersAt.get(key) ?? new Set()
      this.#ordersAt.set(key, orders.add(order))
    }
  }

  /** Goods have come to a place. */
  restocked(place: Place): void {
    this.#restocked.add(keyOf(place))
  }

  /** Takes the orders that may go on by now; whoever still cannot is to be added again. */
  takeReady(): string[] {
    const restocked = [...this.#restocked]
    this.#restocked = new Set()
    const ready = new Set(restocked.flatMap((key) => [...(this.#ordersAt.get(key) ?? [])]))
    for (const order of ready) this.#forget(order)
    return [...ready]
  }

  #forget(order: string): void {
    for (const key of this.#placesOf.get(order) ?? []) {
      const orders = this.#ordersAt.get(key)
      orders?.delete(order)
      if (orders?.size === 0) this.#ordersAt.delete(key)
    }
    this.#placesOf.delete(order)
  }
}
