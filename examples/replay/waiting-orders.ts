/** Orders that could not be shipped whole, by the places whose goods they wait for: they are tried again only when goods have come. */
import { keyOf, type Place } from './stock-book.ts'

export class WaitingOrders {
  readonly #placesOf = new Map<string, readonly Place[]>()
  readonly #ordersAt = new Map<string, Set<string>>()
  #restocked = new Set<string>()

  get numbers(): string[] {
    return [...this.#placesOf.keys()]
  }

  add(order: string, places: readonly Place[]): void {
    this.#placesOf.set(order, places)
    for (const key of places.map(keyOf)) {
      const orders = this.#ordersAt.get(key) ?? new Set()
      this.#ordersAt.set(key, orders.add(order))
    }
  }

  /** Goods have come to a place. */
  restocked(place: Place): void {
    this.#restocked.add(keyOf(place))
  }

  /** Takes the orders that may go on by now; whoever still cannot is to be added again. */
  takeReady(): { order: string; places: readonly Place[] }[] {
    const restocked = [...this.#restocked]
    this.#restocked = new Set()
    const ready = new Set(restocked.flatMap((key) => [...(this.#ordersAt.get(key) ?? [])]))
    return [...ready].map((order) => ({ order, places: this.#forget(order) }))
  }

  #forget(order: string): readonly Place[] {
    const places = this.#placesOf.get(order) ?? []
    for (const key of places.map(keyOf)) {
      const orders = this.#ordersAt.get(key)
      orders?.delete(order)
      if (orders?.size === 0) this.#ordersAt.delete(key)
    }
    this.#placesOf.delete(order)
    return places
  }
}
