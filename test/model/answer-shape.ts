/** A list in an answer whose order nobody promises. */
export class AnyOrder {
  readonly entries: readonly unknown[]
  constructor(entries: readonly unknown[]) {
    this.entries = entries
  }
}

export function inAnyOrder(entries: readonly unknown[]): AnyOrder {
  return new AnyOrder(entries)
}
