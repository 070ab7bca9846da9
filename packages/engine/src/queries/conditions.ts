/** The conditions of a list, of the filters that were given and no others: a condition that may be switched off by a parameter
 * hides the index that would find its rows. */
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

  get sql(): string {
    return this.#all.length === 0 ? 'true' : this.#all.join('\n      and ')
  }
}
