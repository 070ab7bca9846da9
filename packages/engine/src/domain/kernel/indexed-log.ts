import { Log } from './table.ts'

/** A log whose entries are found by keys, as quickly in a batch of thousands as in one of one. */
export class IndexedLog<Entry> extends Log<Entry> {
  readonly #keysOf: (entry: Entry) => readonly string[]
  readonly #byKey = new Map<string, Entry[]>()

  constructor(keysOf: (entry: Entry) => readonly string[]) {
    super()
    this.#keysOf = keysOf
  }

  /** In the order in which they were added. */
  where(key: string): readonly Entry[] {
    return this.#byKey.get(key) ?? []
  }

  override push(entry: Entry): void {
    super.push(entry)
    for (const key of this.#keysOf(entry)) {
      const known = this.#byKey.get(key)
      if (known) known.push(entry)
      else this.#byKey.set(key, [entry])
    }
  }

  override rollback(mark: number): void {
    for (const entry of this.entries.slice(mark)) for (const key of this.#keysOf(entry)) this.#byKey.get(key)!.pop()
    super.rollback(mark)
  }
}
