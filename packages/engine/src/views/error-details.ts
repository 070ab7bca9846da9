/** One failing part of a request: where it stands, what was wrong with it, and the facts that the code speaks of. */
import Type, { type Static, type TOptional, type TSchema } from 'typebox'
import { COUNTED_FACTS, ERRORS, type ErrorCode, type ErrorDetail, NAMED_FACTS } from '../errors.ts'
import { LineIndex, SignedUnits } from '../shapes/quantities.ts'
import { NamedOneOf, OneOf, Optional } from '../shapes/shape.ts'
import { View } from './view.ts'

function eachOptional<const Names extends readonly string[], Schema extends TSchema>(names: Names, schema: Schema) {
  const members = names.map((name) => [name, Optional(schema)])
  return Object.fromEntries(members) as { [Name in Names[number]]: TOptional<Schema> }
}

/** Every code there is, as a schema. */
export const ErrorCodeView = NamedOneOf('ErrorCode', Object.keys(ERRORS) as ErrorCode[], 'Stable; act on it')

/** One failing part of a request. Every member is left out where its code does not speak of it; quantities are in
 * units. */
export const ErrorDetailView = View('ErrorDetail', {
  pointer: Optional(Type.String({ description: 'JSON pointer into what was sent' })),
  parameter: Optional(Type.String({ description: 'Name of a query, path or header parameter' })),
  in: Optional(OneOf(['query', 'path', 'header'], 'Where the parameter stands')),
  code: Optional(ErrorCodeView),
  detail: Optional(Type.String({ description: 'For people' })),
  ...eachOptional(NAMED_FACTS, Type.String()),
  ...eachOptional(COUNTED_FACTS, SignedUnits),
  lines: Optional(Type.Array(LineIndex, { description: 'The lines concerned, the first that failed first' })),
  offered: Optional(Type.Array(Type.String(), { description: 'SKUs of what could be chosen instead' })),
})
export type ErrorDetailView = Static<typeof ErrorDetailView>

/** The compiler's proof that every fact which a rejection may carry is declared above. */
export const shownErrorDetail = (detail: ErrorDetail): ErrorDetailView => detail
