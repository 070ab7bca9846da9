/** What each customer was sold, the newest order last, so that what comes back comes back of the sale that it belongs to. */
export type SoldLine = { order: string; line: number; quantity: number }

export class SoldGoods {
  readonly #lines = new Map<string, SoldLine[]>()

  add(customer: string, sku: string, line: SoldLine): void {
    const key = `${customer} ${sku}`
    const sold = this.#lines.get(key)
    if (sold) sold.push(line)
    else this.#lines.set(key, [line])
  }

  /** Takes so many units of what the customer was sold, of the newest sales first; there may be fewer. */
  take(customer: string, sku: string, quantity: number): SoldLine[] {
    const key = `${customer} ${sku}`
    const sold = this.#lines.get(key) ?? []
    const taken: SoldLine[] = []
    for (let left = quantity; left > 0 && sold.length > 0; ) {
      const newest = sold.at(-1)!
      const units = Math.min(left, newest.quantity)
      taken.push({ ...newest, quantity: units })
      newest.quantity -= units
      left -= units
      if (newest.quantity === 0) sold.pop()
    }
    if (sold.length === 0) this.#lines.delete(key)
    return taken
  }
}
