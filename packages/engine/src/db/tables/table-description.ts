/**
 * A table, described once: its columns with their types, its key, what may change and how. The record's type must have a
 * field for each of them, and the statements that load, insert, change and delete rows follow from the description.
 */
import { assert } from '../../errors.ts'
import type { ColumnType, Field } from './field.ts'

export type StoredColumn<Row> = {
  name: string
  type: ColumnType
  write: (row: Row) => unknown
  /** What an update is given (see the field's `update`). */
  writeChange: (before: Row, after: Row) => unknown
  change: Field<unknown>['change']
  loaded: boolean
  isKey: boolean
}

/** A list within a record that is stored as rows of another table, and replaced as a whole when the record changes. */
export type ChildList<Row> = {
  field: keyof Row & string
  table: TableDescription<never>
  /** The column of the child's table that names the parent. */
  parentColumn: string
  rowsOf: (row: Row) => object[]
  read: (children: readonly object[]) => Row[keyof Row]
}

export type TableDescription<Row> = {
  /** As SQL writes it, with its schema. */
  name: string
  columns: readonly StoredColumn<Row>[]
  children: readonly ChildList<Row>[]
  /** New rows go in by this: two processes that insert the same unique name wait for each other instead of deadlocking. */
  uniqueName: ((row: Row) => string) | null
  /** A column in which every new row has the instant of its batch. */
  stamp: string | null
  /** Columns that no record has: they have a default, and are kept by statements of their own. */
  keptApart: readonly string[]
  /** Where its rows stand once there are several nodes: each with its item, all of them everywhere, or on the coordinator. */
  placement: Placement
  keyOf: (row: Row) => string
  toRecord: (stored: Record<string, unknown>) => Row
  /** A bug, and thrown as one, where something differs that never changes. */
  assertChangeable: (before: Row, after: Row) => void
}

export type Placement = 'by item' | 'everywhere' | 'coordinator'

type Fields<Row> = { [Name in keyof Row]-?: Field<Row[Name]> | ChildField }

type ChildField = { child: Omit<ChildList<never>, 'field' | 'rowsOf' | 'read'> & { rowsOf: unknown; read: unknown } }

export function defineTable<Row extends object>(description: {
  name: string
  key: readonly (keyof Row & string)[]
  fields: Fields<Row>
  stamp?: string
  keptApart?: readonly string[]
  /** Left out: on the coordinator. */
  placement?: Placement
  /** The field with a unique name, where the key is not all that is unique. */
  uniqueName?: keyof Row & string
  /** A column that follows from the record as a whole. */
  derived?: { name: string; type: ColumnType; write: (row: Row) => unknown }
  /** By what the working set knows a row, where that is not its key. */
  keyOf?: (row: Row) => string
}): TableDescription<Row> {
  const { name, key, stamp = null, keptApart = [], placement = 'coordinator', uniqueName, derived } = description
  const keyOf = description.keyOf ?? ((row: Row) => key.map((field) => String(row[field])).join(':'))
  const entries = Object.entries(description.fields) as [keyof Row & string, Field<unknown> | ChildField][]
  const fields = entries.filter((entry): entry is [keyof Row & string, Field<unknown>] => !('child' in entry[1]))
  const children = entries.flatMap(([field, entry]) =>
    'child' in entry ? [{ ...entry.child, field } as unknown as ChildList<Row>] : [],
  )
  return {
    name: `holdfast.${name}`,
    columns: [
      ...fields.flatMap(([field, { parts, change, update, loaded }]) =>
        parts.map(({ column, type, write }) => ({
          name: column ?? snakeCase(field),
          type,
          write: (row: Row) => write(row[field]),
          writeChange: (before: Row, after: Row) => write(update(before[field], after[field])),
          change,
          loaded,
          isKey: key.includes(field),
        })),
      ),
      ...(derived ? [derivedColumn(derived)] : []),
    ],
    children,
    stamp,
    keptApart,
    placement,
    uniqueName: uniqueName ? (row) => String(row[uniqueName]) : null,
    keyOf,
    toRecord: recordReader(fields, children),
    assertChangeable: (before, after) => {
      for (const [field, { change }] of fields) {
        if (change === 'never') assert(isSame(before[field], after[field]), `${name}.${field} never changes`)
      }
    },
  }
}

function derivedColumn<Row>({
  name,
  type,
  write,
}: {
  name: string
  type: ColumnType
  write: (row: Row) => unknown
}): StoredColumn<Row> {
  return {
    name,
    type,
    write,
    writeChange: (_before, after) => write(after),
    change: 'value',
    loaded: false,
    isKey: false,
  }
}

function recordReader<Row>(
  fields: readonly [keyof Row & string, Field<unknown>][],
  children: readonly ChildList<Row>[],
): (stored: Record<string, unknown>) => Row {
  const readers = fields.map(([field, { parts, read }]) => {
    const [first, second] = parts.map(({ column }) => column ?? snakeCase(field))
    return { field, first: first!, second, read }
  })
  return (stored) => {
    const record: Record<string, unknown> = {}
    for (const { field, first, second, read } of readers) {
      record[field] = second === undefined ? read(stored[first]) : read(stored[first], stored[second])
    }
    for (const { field, table, read } of children) {
      const rows = (stored[snakeCase(field)] ?? []) as Record<string, unknown>[]
      record[field] = read(rows.map((row) => table.toRecord(row) as object))
    }
    return record as Row
  }
}

type NumberField<Row> = { [Field in keyof Row]: Row[Field] extends number ? Field : never }[keyof Row]

/** A list that is stored as rows of another table: `rowsOf` makes them from the parent, `read` the list from them. */
export function childRows<Parent, Child extends object, Entry>(list: {
  table: TableDescription<Child>
  parentColumn: string
  rowsOf: (parent: Parent) => Child[]
  read: (child: Child) => Entry
  /** Left out where their order means nothing. */
  orderBy?: NumberField<Child>
}): ChildField {
  const { table, parentColumn, rowsOf, read, orderBy } = list
  const inOrder = (rows: readonly Child[]) =>
    orderBy === undefined ? rows : rows.toSorted((a, b) => Number(a[orderBy]) - Number(b[orderBy]))
  return {
    child: {
      table: table as unknown as TableDescription<never>,
      parentColumn,
      rowsOf,
      read: (rows: readonly Child[]) => inOrder(rows).map(read),
    },
  }
}

function isSame(before: unknown, after: unknown): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after)
}

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
