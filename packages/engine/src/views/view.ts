/**
 * A view is a shape as it is shown: to whoever executes a command, reads, or calls over HTTP. Its name is the name of
 * its component in OpenAPI, and its type follows from it.
 *
 * What is declared is complete today and may grow: readers must not mind a member that they do not know, so that a view
 * does not forbid further ones. The tests do, so that nothing is shown that is not declared.
 */
import Type, { type TProperties, type TSchema } from 'typebox'
import { Nullable } from '../shapes/shape.ts'

/** A named view. The name becomes that of its component in OpenAPI; members that it does not name are not forbidden. */
export function View<const Name extends string, Properties extends TProperties>(
  name: Name,
  properties: Properties,
  description?: string,
) {
  return Type.Object(properties, { $id: name, ...(description && { description }) })
}

/** What is part of one view only and has no name of its own. */
export function Part<Properties extends TProperties>(properties: Properties, description?: string) {
  return Type.Object(properties, { ...(description && { description }) })
}

/** A page of a list: `next_cursor` is for the next page, and null on the last. */
export function PageOf<Row extends TSchema>(row: Row) {
  const { $id } = row as { $id?: string }
  return Type.Object(
    { data: Type.Array(row), next_cursor: Nullable(Type.String({ description: 'For the next page; null: none' })) },
    { ...($id !== undefined && { $id: `${$id}Page` }) },
  )
}

/** Names with values of one kind, where the names are not known beforehand. */
export function RecordOf<Value extends TSchema>(value: Value, description?: string) {
  return Type.Unsafe<Record<string, Type.Static<Value>>>({
    type: 'object',
    additionalProperties: value,
    ...(description && { description }),
  })
}
