/** What has become of goods that were on their way, line by line. */
import Type, { type TProperties } from 'typebox'
import { Reason } from './names.ts'
import { CountedUnits, LineIndex } from './quantities.ts'
import { LINES_MAX } from './requested-lines.ts'
import { Optional, Shape } from './shape.ts'

export function ArrivedParts<Fields extends TProperties>(more: Fields) {
  const part = Shape({
    line: LineIndex,
    ...more,
    accepted: Optional({ ...CountedUnits, description: 'On the shelf, for sale' }),
    damaged: Optional({ ...CountedUnits, description: 'On the shelf, and not for sale' }),
    rejected: Optional({ ...CountedUnits, description: 'Turned away' }),
    short: Optional({ ...CountedUnits, description: 'Not come, and not to be waited for' }),
    reason: Optional({ ...Reason, description: 'Why it is not as expected, in words; kept' }),
  })
  return Type.Array(part, {
    minItems: 1,
    maxItems: LINES_MAX,
    description: 'Left out: all that is outstanding has come, and is accepted',
  })
}
