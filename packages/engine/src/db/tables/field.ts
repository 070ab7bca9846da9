/**
 * The fields of a record as columns: of which type, how a value is written and read, and what may become of it later.
 *
 * A value is read from what a driver gives and from what stands inside JSON alike, so that a row may come by itself or
 * as part of a snapshot: `numeric` is text or a number, an instant is epoch milliseconds or text.
 */
import { type Instant, toIso } from '../../domain/kernel/instant.ts'
import { fromNumeric, minus, type Quantity, toUnits } from '../../domain/kernel/quantity.ts'
import { parseArrayLiteral, toArrayLiteral } from '../array-literal.ts'

export type ColumnType =
  | 'uuid'
  | 'text'
  | 'integer'
  | 'bigint'
  | 'numeric'
  | 'boolean'
  | 'timestamptz'
  | 'jsonb'
  | 'json'
  | 'double precision'
  | 'text[]'

export type Part<Value> = {
  /** The column; left out, the field's own name in snake case. */
  column?: string
  type: ColumnType
  write: (value: Value) => unknown
}

export type Field<Value> = {
  /** One column, or two. */
  parts: readonly Part<Value>[]
  read: (stored: unknown, second?: unknown) => Value
  /** What may become of it: nothing, another value, or so much more or less. Changing what may not change is a bug. */
  change: 'never' | 'value' | 'delta'
  /** What an update is given: the difference of a balance, the new value of anything else. */
  update: (before: Value, after: Value) => Value
  /** False: it is written and no command reads it. */
  loaded: boolean
}

function column<Value>(
  type: ColumnType,
  write: (value: Value) => unknown,
  read: (stored: unknown) => Value,
): Field<Value> {
  return { parts: [{ type, write }], read, change: 'never', update: newValue, loaded: true }
}

/** What was before does not matter. */
export function newValue<Value>(_before: Value, after: Value): Value {
  return after
}

function plain<Value>(type: ColumnType): Field<Value> {
  return column<Value>(
    type,
    (value) => value,
    (stored) => stored as Value,
  )
}

export const uuid = () => plain<string>('uuid')
export const text = <Word extends string = string>() => plain<Word>('text')
export const integer = () => plain<number>('integer')
export const flag = () => plain<boolean>('boolean')
export const real = () => plain<number>('double precision')

/** An exact number of units, at most four decimals. */
export const units = () =>
  column<Quantity>('numeric', toUnits, (stored) => fromNumeric(stored as string | number | null))

export const instant = () => column<Instant>('timestamptz', toIso, readInstant)

function readInstant(stored: unknown): Instant {
  return typeof stored === 'string' ? Date.parse(stored) : (stored as Instant)
}

/** JSON that PostgreSQL can look into. */
export const jsonb = <Value>() =>
  column<Value>(
    'jsonb',
    (value) => JSON.stringify(value),
    (stored) => stored as Value,
  )

/** JSON that is kept to the letter. */
export const json = <Value>() =>
  column<Value>(
    'json',
    (value) => JSON.stringify(value),
    (stored) => stored as Value,
  )

/** A short list of words. An array of arrays does not exist, so that a column of lists is loaded as their texts. */
export const words = <Word extends string>() =>
  column<readonly Word[]>('text[]', toArrayLiteral, (stored) =>
    typeof stored === 'string' ? (parseArrayLiteral(stored, (word) => word) as Word[]) : (stored as Word[]),
  )

export function nullable<Value>(field: Field<Value>): Field<Value | null> {
  return {
    ...field,
    parts: field.parts.map(({ write, ...part }) => ({
      ...part,
      write: (value: Value | null) => (value === null ? null : write(value)),
    })),
    update: newValue,
    read: (stored, second) => (stored == null && second == null ? null : field.read(stored, second)),
  }
}

/** Its value may be replaced. */
export function changing<Value>(field: Field<Value>): Field<Value> {
  return { ...field, change: 'value' }
}

/** A balance: it is changed by so much more or less, never overwritten. */
export function balance(): Field<Quantity> {
  return { ...units(), change: 'delta', update: (before, after) => minus(after, before) }
}

/** Written and not loaded: a command that has the record finds `blank` here. */
export function unread<Value>(field: Field<Value>, blank: Value): Field<Value> {
  return { ...field, loaded: false, read: () => blank }
}

/** A value that takes two columns. */
export function pair<Value, First, Second>(
  columns: readonly [readonly [name: string, Field<First>], readonly [name: string, Field<Second>]],
  split: (value: Value) => readonly [First, Second],
  join: (first: First, second: Second) => Value,
): Field<Value> {
  const [[firstName, first], [secondName, second]] = columns
  return {
    parts: [
      { column: firstName, type: first.parts[0]!.type, write: (value) => first.parts[0]!.write(split(value)[0]) },
      { column: secondName, type: second.parts[0]!.type, write: (value) => second.parts[0]!.write(split(value)[1]) },
    ],
    read: (a, b) => join(first.read(a), second.read(b)),
    change: 'never',
    update: newValue,
    loaded: true,
  }
}
