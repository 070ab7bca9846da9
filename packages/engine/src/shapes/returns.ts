/** What comes back: lines that are asked for, and so much of the lines of a return. */
import Type from 'typebox'
import { Sku } from './names.ts'
import { LineIndex, QuantityUnits } from './quantities.ts'
import { LINES_MAX } from './requested-lines.ts'
import { Optional, Shape } from './shape.ts'
import { ReturnCondition } from './states.ts'

export const ReturnedLines = Type.Array(
  Shape({
    line: Optional(Type.Integer({ minimum: 0, description: 'Which line of the order, from 0' })),
    sku: Optional({ ...Sku, description: 'Without an order what comes back; of a kit in an order, only this part' }),
    quantity: QuantityUnits,
  }),
  { minItems: 1, maxItems: LINES_MAX, description: 'Left out: all of the order that can come back' },
)

const LineOfReturn = { ...LineIndex, description: 'Which line of the return, from 0' }

/** So much of lines of a return. */
export function PartsOfReturn(description: string) {
  return Type.Array(Shape({ line: LineOfReturn, quantity: QuantityUnits }), {
    minItems: 1,
    maxItems: LINES_MAX,
    description,
  })
}

/** The same, each in its condition. */
export function JudgedPartsOfReturn(description: string) {
  return Type.Array(Shape({ line: LineOfReturn, quantity: QuantityUnits, condition: Optional(ReturnCondition) }), {
    minItems: 1,
    maxItems: LINES_MAX,
    description,
  })
}
