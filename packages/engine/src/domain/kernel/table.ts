/**
 * Rows by key, with a journal: what was loaded, what is now, and the way back.
 *
 * A command that is refused half-way through many changes is undone by `rollback`, and what a batch must write is
 * `changes`: the difference to what was loaded. Rows are immutable values; a change puts a new one.
 */
export type Change<Row> = { key: string; before: Row | undefined; after: Row | undefined }

export class Table<Row, Index extends string = never> {
  readonly #loaded = new Map<string, Row>()
  readonly #current = new Map<string, Row | undefined>()
  readonly #journal: { key: string; previous: Row | undefined; now: Row | undefined; first: boolean }[] = []
  readonly #keyOf: { [Name in Index]: (row: Row) => string | null }
  /** Those that somebody has asked for: most batches ask for few. */
  readonly #indexes = new Map<Index, RowIndex<Row>>()

  constructor(indexes: { [Name in Index]: (row: Row) => string | null } = {} as never) {
    this.#keyOf = indexes
  }

  /** Adds a row as the database has it: not a change. */
  put(key: string, row: Row): void {
    this.#loaded.set(key, row)
    this.#remember(key, row)
  }

  get(key: string): Row | undefined {
    return this.#current.has(key) ? this.#current.get(key) : this.#loaded.get(key)
  }

  set(key: string, row: Row): void {
    this.#journal.push({ key, previous: this.get(key), now: row, first: !this.#current.has(key) })
    this.#current.set(key, row)
    this.#remember(key, row)
  }

  /** The rows that an index has under a value. An index may remember rows that have changed since or were rolled back;
   * the row itself has the last word. */
  where(index: Index, value: string): Row[] {
    const found: Row[] = []
    const { keyOf, keys } = this.#index(index)
    for (const key of keys.get(value) ?? []) {
      const row = this.get(key)
      if (row !== undefined && keyOf(row) === value) found.push(row)
    }
    return found
  }

  /** The first of them. */
  first(index: Index, value: string): Row | undefined {
    const { keyOf, keys } = this.#index(index)
    for (const key of keys.get(value) ?? []) {
      const row = this.get(key)
      if (row !== undefined && keyOf(row) === value) return row
    }
    return undefined
  }

  delete(key: string): void {
    this.#journal.push({ key, previous: this.get(key), now: undefined, first: !this.#current.has(key) })
    this.#current.set(key, undefined)
  }

  /** Where the journal stands, to roll back to or to ask for changes since. */
  mark(): number {
    return this.#journal.length
  }

  rollback(mark: number): void {
    while (this.#journal.length > mark) {
      const { key, previous, first } = this.#journal.pop()!
      if (first) this.#current.delete(key)
      else this.#current.set(key, previous)
    }
  }

  /** Each row changed since the mark, once, with what it was at the mark and what it is now. */
  changesSince(mark: number): Change<Row>[] {
    const before = new Map<string, Row | undefined>()
    for (let at = mark; at < this.#journal.length; at++) {
      const entry = this.#journal[at]!
      if (!before.has(entry.key)) before.set(entry.key, entry.previous)
    }
    return Array.from(before, ([key, row]) => ({ key, before: row, after: this.get(key) }))
  }

  /** The difference to what was loaded: what has to be written. */
  changes(): Change<Row>[] {
    return this.changesSince(0).filter((change) => change.before !== change.after)
  }

  /** Every row there is, loaded or made. */
  *values(): Generator<Row> {
    for (const [key, row] of this.#loaded) if (!this.#current.has(key)) yield row
    for (const row of this.#current.values()) if (row !== undefined) yield row
  }

  /** How many rows were loaded. */
  get loadedCount(): number {
    return this.#loaded.size
  }

  /** Knows every row that was loaded or is in the journal, whenever it is asked for first: a rollback brings them back. */
  #index(name: Index): RowIndex<Row> {
    const known = this.#indexes.get(name)
    if (known) return known
    const index: RowIndex<Row> = { keyOf: this.#keyOf[name], keys: new Map() }
    for (const [key, row] of this.#loaded) remember(index, key, row)
    for (const { key, now } of this.#journal) if (now !== undefined) remember(index, key, now)
    this.#indexes.set(name, index)
    return index
  }

  #remember(key: string, row: Row): void {
    for (const index of this.#indexes.values()) remember(index, key, row)
  }
}

type RowIndex<Row> = { keyOf: (row: Row) => string | null; keys: Map<string, Set<string>> }

function remember<Row>({ keyOf, keys }: RowIndex<Row>, key: string, row: Row): void {
  const value = keyOf(row)
  if (value === null) return
  const known = keys.get(value)
  if (known) known.add(key)
  else keys.set(value, new Set([key]))
}

/** What a working set journals: it can be undone to a mark. */
export type Journaled = { mark(): number; rollback(mark: number): void }

/** What is journaled and stored: it says what of it has to be written. */
export type Written<Row> = Journaled & { changes(): Change<Row>[] }

export function isJournaled(part: unknown): part is Journaled {
  return part instanceof Table || part instanceof Notes
}

/** A list that only grows, and can be cut back to a mark. */
export class Notes<Entry> {
  readonly entries: Entry[] = []

  push(entry: Entry): void {
    this.entries.push(entry)
  }

  mark(): number {
    return this.entries.length
  }

  rollback(mark: number): void {
    this.entries.length = mark
  }
}

/** Such a list of rows that are to be written. */
export class Log<Entry> extends Notes<Entry> {
  changes(): Change<Entry>[] {
    return this.entries.map((after) => ({ key: '', before: undefined, after }))
  }
}
