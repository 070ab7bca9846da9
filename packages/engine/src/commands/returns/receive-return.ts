import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { whole } from '../../domain/footprint.ts'
import { endIfSettled, landingsOfParts, receiveParts } from '../../domain/returns/put-away.ts'
import { expectedUnits } from '../../domain/returns/return.ts'
import { RETURN, returnData } from '../../domain/returns/return-kind.ts'
import { tellOfPutAway, toldParts } from '../../domain/returns/told-lines.ts'
import { refuseLandings } from '../../domain/stock/shelf-limits.ts'
import { rejectAt } from '../../errors.ts'
import { readPartsOfReturn } from '../../requests/parts-of-return.ts'
import { ReturnNumber } from '../../shapes/names.ts'
import { Flag } from '../../shapes/quantities.ts'
import { JudgedPartsOfReturn } from '../../shapes/returns.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ReturnCondition } from '../../shapes/states.ts'
import { ReturnView, returnView } from '../../views/returns.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The units have come back, or so much of its lines: they stand at their location in the condition that they are in, or wait to
 * be put away. When nothing more is expected the return is received, and then it does nothing. */
export const receiveReturn = defineCommand({
  name: 'receive_return',
  summary: 'Receive a return, or a part of it.',
  lane: 'stock',
  answer: ReturnView,
  input: Shape({
    return: ReturnNumber,
    lines: Optional(JudgedPartsOfReturn('What has come back; left out: all that is expected')),
    condition: Optional({ ...ReturnCondition, description: 'Of lines that say none; left out: resellable' }),
    restock: Optional({ ...Flag, description: 'false: its condition is found out later, when it is restocked' }),
  }),
  weight: (input) => input.lines?.length ?? 1,
  footprint: (input) => ({ documents: [whole('return', input.return)] }),
  decide: (input, state) => {
    const step = judgeVerb(state, RETURN, input.return, { verb: 'receive', done: ['received'] })
    if (!step.ok) return step
    const one = step.document
    if (step.alreadyDone) return accept(() => returnView(state, one))
    const { lines, condition, restock = true } = input
    const isJudged = condition !== undefined || (lines ?? []).some((part) => part.condition !== undefined)
    if (!restock && isJudged) return rejectAt('/restock', 'conflicting_constraints')
    const unsaid = restock ? (condition ?? 'resellable') : null
    const read = readPartsOfReturn(state, one, { lines, available: expectedUnits, condition: unsaid })
    if (!read.ok) return read
    const tooMuch = refuseLandings(state, landingsOfParts(state, one, read.parts))
    if (tooMuch) return tooMuch
    // From here on the units are here.
    receiveParts(state, one, read.parts)
    state.emit('return_units_received', one.id, { ...returnData(state, one), lines: toldParts(state, read.parts) })
    tellOfPutAway(state, one, read.parts)
    const changed = endIfSettled(state, one)
    return accept(() => returnView(state, changed))
  },
})
