/** What the shapes of answers are made of. */
import Type, { type TProperties } from 'typebox'

export const Text = Type.String()
export const Instant = Type.String({ format: 'date-time' })
export const Units = Type.Number({ description: 'In units, at most four decimals' })
export const Flag = Type.Boolean()
export const Count = Type.Integer({ minimum: 0 })
export const Anything = Type.Object({}, { additionalProperties: true })

/** More members may be added to what is answered; a client must not mind. */
export function Open<Properties extends TProperties>(properties: Properties) {
  return Type.Object(properties, { additionalProperties: true })
}
