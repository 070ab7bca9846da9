import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { whole } from '../../domain/footprint.ts'
import { endIfSettled, rejectParts } from '../../domain/returns/put-away.ts'
import { expectedUnits } from '../../domain/returns/return.ts'
import { RETURN, returnData } from '../../domain/returns/return-kind.ts'
import { toldParts } from '../../domain/returns/told-lines.ts'
import { readPartsOfReturn } from '../../requests/parts-of-return.ts'
import { Reason, ReturnNumber } from '../../shapes/names.ts'
import { PartsOfReturn } from '../../shapes/returns.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ReturnView, returnView } from '../../views/returns.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The units are not taken back, or so much of its lines: nothing moves, and they may be returned another time. When nothing more
 * is expected the return has ended; when all of it was rejected, it does nothing. */
export const rejectReturn = defineCommand({
  name: 'reject_return',
  summary: 'Refuse a return, or what has not come of it.',
  lane: 'stock',
  answer: ReturnView,
  input: Shape({
    return: ReturnNumber,
    lines: Optional(PartsOfReturn('What is refused; left out: all that has not been received')),
    reason: Optional(Reason),
  }),
  weight: (input) => input.lines?.length ?? 1,
  // Whether units may be divided, the items say; they are known with the levels.
  footprint: (input) => ({
    documents: [input.lines ? whole('return', input.return) : { ...whole('return', input.return), promises: 'none' }],
  }),
  decide: (input, state) => {
    const step = judgeVerb(state, RETURN, input.return, { verb: 'reject', done: ['rejected'] })
    if (!step.ok) return step
    const one = step.document
    if (step.alreadyDone) return accept(() => returnView(state, one))
    const { lines, reason } = input
    const read = readPartsOfReturn(state, one, { lines, available: expectedUnits, condition: null })
    if (!read.ok) return read
    // From here on they are refused.
    rejectParts(state, read.parts)
    const said = { ...returnData(state, one), lines: toldParts(state, read.parts), reason: reason ?? null }
    state.emit('return_units_rejected', one.id, said)
    const changed = endIfSettled(state, one, reason === undefined ? {} : { rejectionReason: reason })
    return accept(() => returnView(state, changed))
  },
})
