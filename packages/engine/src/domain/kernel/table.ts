/**
 * Rows by key, with a journal: what was loaded, what is now, and the way back.
 *
 * A command that is refused half-way through many changes is undone by `rollback`, and what a batch must write is
 * `changes`: the difference to what was loaded. Rows are immutable values; a change puts a new one.
 */
export type Change<Row> = { key: string; before: Row | undefined; after: Row | undefined }

export class Table<Row, Index extends string = never> {
  /** As they are now, loaded or made; nothing under a key whose row was deleted. */
  readonly #rows = new Map<string, Row | undefined>()
  readonly #journal: { key: string; previous: Row | undefined; now: Row | undefined; first: boolean }[] = []
  readonly #keyOf: { [Name in Index]: (row: Row) => string | null }
  /** Those that somebody has asked for: most batches ask for few. */
  readonly #indexes = new Map<Index, RowIndex<Row>>()

  constructor(indexes: { [Name in Index]: (row: Row) => string | null } = {} as never) {
    this.#keyOf = indexes
  }

  /** Adds a row as the database has it: not a change. Before anything is changed. */
  put(key: string, row: Row): void {
    this.#rows.set(key, row)
    this.#remember(key, row)
  }

  get(key: string): Row | undefined {
    return this.#rows.get(key)
  }

  set(key: string, row: Row): void {
    this.#note(key, row)
    this.#rows.set(key, row)
    this.#remember(key, row)
  }

  /** The rows that an index has under a value. An index may remember rows that have changed since or were rolled back;
   * the row itself has the last word. */
  where(index: Index, value: string): Row[] {
    const found: Row[] = []
    const { keyOf, keys } = this.#index(index)
    for (const key of keysUnder(keys, value)) {
      const row = this.#rows.get(key)
      if (row !== undefined && keyOf(row) === value) found.push(row)
    }
    return found
  }

  /** The first of them. */
  first(index: Index, value: string): Row | undefined {
    const { keyOf, keys } = this.#index(index)
    for (const key of keysUnder(keys, value)) {
      const row = this.#rows.get(key)
      if (row !== undefined && keyOf(row) === value) return row
    }
    return undefined
  }

  delete(key: string): void {
    this.#note(key, undefined)
    this.#rows.set(key, undefined)
  }

  /** Where the journal stands, to roll back to or to ask for changes since. */
  mark(): number {
    return this.#journal.length
  }

  rollback(mark: number): void {
    while (this.#journal.length > mark) {
      const { key, previous, first } = this.#journal.pop()!
      if (first) this.#rows.delete(key)
      else this.#rows.set(key, previous)
    }
  }

  /** Each row changed since the mark, once, with what it was at the mark and what it is now. */
  changesSince(mark: number): Change<Row>[] {
    const changes: Change<Row>[] = []
    for (const [key, before] of this.#before(mark)) changes.push({ key, before, after: this.#rows.get(key) })
    return changes
  }

  /** The difference to what was loaded: what has to be written. */
  changes(): Change<Row>[] {
    return this.changesSince(0).filter((change) => change.before !== change.after)
  }

  /** Every row there is, loaded or made. */
  values(): Row[] {
    const rows: Row[] = []
    for (const row of this.#rows.values()) if (row !== undefined) rows.push(row)
    return rows
  }

  /** Their keys. */
  keys(): string[] {
    const keys: string[] = []
    for (const [key, row] of this.#rows) if (row !== undefined) keys.push(key)
    return keys
  }

  /** How many keys have or had a row. */
  get size(): number {
    return this.#rows.size
  }

  /** Knows every row that was loaded or is in the journal, whenever it is asked for first: a rollback brings them back. */
  #index(name: Index): RowIndex<Row> {
    const known = this.#indexes.get(name)
    if (known) return known
    const index: RowIndex<Row> = { keyOf: this.#keyOf[name], keys: new Map() }
    const loaded = this.#before(0)
    for (const [key, row] of this.#rows) remember(index, key, loaded.has(key) ? loaded.get(key) : row)
    for (const { key, now } of this.#journal) remember(index, key, now)
    this.#indexes.set(name, index)
    return index
  }

  #note(key: string, now: Row | undefined): void {
    const previous = this.#rows.get(key)
    this.#journal.push({ key, previous, now, first: previous === undefined && !this.#rows.has(key) })
  }

  /** What was at a mark under the keys that have changed since. */
  #before(mark: number): Map<string, Row | undefined> {
    const before = new Map<string, Row | undefined>()
    for (let at = mark; at < this.#journal.length; at++) {
      const { key, previous } = this.#journal[at]!
      if (!before.has(key)) before.set(key, previous)
    }
    return before
  }

  #remember(key: string, row: Row): void {
    for (const index of this.#indexes.values()) remember(index, key, row)
  }
}

/** Most values have one key: a set for each would be most of what an index costs. */
type KeysByValue = Map<string, string | Set<string>>
type RowIndex<Row> = { keyOf: (row: Row) => string | null; keys: KeysByValue }

function remember<Row>({ keyOf, keys }: RowIndex<Row>, key: string, row: Row | undefined): void {
  const value = row === undefined ? null : keyOf(row)
  if (value === null) return
  const known = keys.get(value)
  if (known === undefined) keys.set(value, key)
  else if (typeof known !== 'string') known.add(key)
  else if (known !== key) keys.set(value, new Set([known, key]))
}

function keysUnder(keys: KeysByValue, value: string): Iterable<string> {
  const known = keys.get(value)
  return typeof known === 'string' ? [known] : (known ?? [])
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
