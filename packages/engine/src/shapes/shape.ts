/** How a shape is put together. What is declared here validates, documents (OpenAPI) and types at once. */
import Type, { type TProperties, type TSchema } from 'typebox'

/** An object that takes no other members: a misspelt name is an error, not a silent default. */
export function Shape<Properties extends TProperties>(properties: Properties, description?: string) {
  return Type.Object(properties, { additionalProperties: false, ...(description && { description }) })
}

/** A shape with a name of its own, by which documents refer to it. Inputs and answers may share it. */
export function NamedShape<const Name extends string, Properties extends TProperties>(
  name: Name,
  properties: Properties,
  description?: string,
) {
  return Type.Object(properties, { $id: name, additionalProperties: false, ...(description && { description }) })
}

/** One of a closed list of words. */
export function OneOf<const Values extends readonly string[]>(values: Values, description?: string) {
  return Type.Unsafe<Values[number]>({
    type: 'string',
    enum: values as unknown as string[],
    ...(description && { description }),
  })
}

/** The same with a name of its own. */
export function NamedOneOf<const Values extends readonly string[]>(name: string, values: Values, description?: string) {
  return Type.Unsafe<Values[number]>({ $id: name, ...OneOf(values, description) })
}

/** A member that may be left out. It is not null then; for that there is `Nullable`. */
export function Optional<Schema extends TSchema>(schema: Schema) {
  return Type.Optional(schema)
}

/** A value or null. Views show what is absent as null. */
export function Nullable<Schema extends TSchema>(schema: Schema) {
  return Type.Union([schema, Type.Null()])
}
