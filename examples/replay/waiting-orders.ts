/**
 * Orders that could not be shipped whole, by the SKUs that they wait for: they are tried again only when goods of these have come,
 * to whichever warehouse, as backorders follow the stock.
 */
export class WaitingOrders {
  readonly #skusOf = new Map<string, ReadonlySet<string>>()
  readonly #ordersOf = new Map<string, Set<string>>()
  #restocked = new Set<string>()

  get numbers(): string[] {
    return [...this.#skusOf.keys()]
  }

  add(order: string, skus: ReadonlySet<string>): void {
    this.#skusOf.set(order, skus)
    for (const sku of skus) {
      const orders = this.#ordersOf.get(sku) ?? new Set()
      this.#ordersOf.set(sku, orders.add(order))
    }
  }

  /** Goods have come. */
  restocked(sku: string): void {
    this.#restocked.add(sku)
  }

  /** Takes the orders that may go on by now; whoever still cannot is to be added again. */
  takeReady(): { order: string; skus: ReadonlySet<string> }[] {
    const restocked = [...this.#restocked]
    this.#restocked = new Set()
    const ready = new Set(restocked.flatMap((sku) => [...(this.#ordersOf.get(sku) ?? [])]))
    return [...ready].map((order) => ({ order, skus: this.#forget(order) }))
  }

  #forget(order: string): ReadonlySet<string> {
    const skus = this.#skusOf.get(order) ?? new Set()
    for (const sku of skus) {
      const orders = this.#ordersOf.get(sku)
      orders?.delete(order)
      if (orders?.size === 0) this.#ordersOf.delete(sku)
    }
    this.#skusOf.delete(order)
    return skus
  }
}
