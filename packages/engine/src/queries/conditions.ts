/** The conditions of a list, of the filters that were given and no others: a condition that may be switched off by a parameter
 * hides the index that would find its rows. */
import { namedInHistory, uuidOf } from './reference.ts'

export class Conditions {
  readonly parameters: unknown[] = []
  readonly #all: string[] = []

  /** The placeholder of a parameter. */
  parameter(value: unknown): string {
    return `$${this.parameters.push(value)}`
  }

  /** Where the filter was given, what must be true of a row. */
  when<Value>(value: Value | undefined, condition: (value: Value) => string): void {
    if (value !== undefined) this.#all.push(condition(value))
  }

  /** From the first instant on, and before the second. */
  between(column: string, from: string | undefined, before: string | undefined): void {
    this.when(from, (instant) => `${column} >= ${this.parameter(instant)}::timestamptz`)
    this.when(before, (instant) => `${column} < ${this.parameter(instant)}::timestamptz`)
  }

  /** The id of the item that is called so, or was. */
  itemId(name: string): string {
    return `(select id from (${namedInHistory('inventory_item', 'sku', this.#named(name))}) known)`
  }

  /** The id of the location that is called so, or was. */
  locationId(name: string): string {
    return `(select id from (${namedInHistory('stock_location', 'code', this.#named(name))}) known)`
  }

  orderId(name: string): string {
    const [number, id] = this.#named(name)
    return `(select o.id from holdfast."order" o where o.number = ${number} or o.id = ${id}::uuid limit 1)`
  }

  /** The ids of the channels that have this name or id. */
  channelIds(name: string): string {
    const [code, id] = this.#named(name)
    return `(select id from holdfast.sales_channel where code = ${code} or id = ${id}::uuid)`
  }

  get sql(): string {
    return this.#all.length === 0 ? 'true' : this.#all.join('\n      and ')
  }

  #named(name: string): readonly [string, string] {
    return [`${this.parameter(name)}::text`, this.parameter(uuidOf(name))]
  }
}
