import Type from 'typebox'
import { Sku } from './names.ts'
import { LineIndex, QuantityUnits } from './quantities.ts'
import { LINES_MAX } from './requested-lines.ts'
import { Optional, Shape } from './shape.ts'

/** So much of lines of an order. Of a kit without `sku`: so many kits. */
export function PartsOfLines(description: string) {
  const part = Shape({
    line: LineIndex,
    sku: Optional({ ...Sku, description: 'Of a kit, only this part of it: SKU (case-sensitive) or id' }),
    quantity: QuantityUnits,
  })
  return Type.Array(part, { minItems: 1, maxItems: LINES_MAX, description })
}
