import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { whole } from '../../domain/footprint.ts'
import { landingsOfParts, putAwayParts } from '../../domain/returns/put-away.ts'
import { unitsToPutAway } from '../../domain/returns/return.ts'
import { RETURN } from '../../domain/returns/return-kind.ts'
import { tellOfPutAway } from '../../domain/returns/told-lines.ts'
import { refuseLandings } from '../../domain/stock/shelf-limits.ts'
import { readPartsOfReturn } from '../../requests/parts-of-return.ts'
import { ReturnNumber } from '../../shapes/names.ts'
import { JudgedPartsOfReturn } from '../../shapes/returns.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ReturnCondition } from '../../shapes/states.ts'
import { ReturnView, returnView } from '../../views/returns.ts'
import { accept, defineCommand } from '../define-command.ts'

/** What has been received and not put away stands at its location, each unit once, in the condition that it was found in. Where
 * nothing is left to put away, it does nothing. */
export const restockReturn = defineCommand({
  name: 'restock_return',
  summary: 'Put away what a return has brought, in the condition that it is in.',
  lane: 'stock',
  answer: ReturnView,
  input: Shape({
    return: ReturnNumber,
    lines: Optional(JudgedPartsOfReturn('What is put away; left out: all that was received and is not yet')),
    condition: Optional({ ...ReturnCondition, description: 'Of lines that say none; left out: resellable' }),
  }),
  weight: (input) => input.lines?.length ?? 1,
  footprint: (input) => ({ documents: [whole('return', input.return)] }),
  decide: (input, state) => {
    const step = judgeVerb(state, RETURN, input.return, { verb: 'restock' })
    if (!step.ok) return step
    const one = step.document
    const { lines, condition = 'resellable' } = input
    const read = readPartsOfReturn(state, one, { lines, available: unitsToPutAway, condition })
    if (!read.ok) return read
    const tooMuch = refuseLandings(state, landingsOfParts(state, one, read.parts))
    if (tooMuch) return tooMuch
    // From here on they are put away.
    putAwayParts(state, one, read.parts)
    tellOfPutAway(state, one, read.parts)
    return accept(() => returnView(state, one))
  },
})
