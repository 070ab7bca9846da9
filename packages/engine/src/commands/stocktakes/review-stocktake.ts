import Type from 'typebox'
import { become } from '../../domain/documents/become.ts'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { stocktakeWords } from '../../domain/stocktakes/announce-stocktake.ts'
import { STOCKTAKE } from '../../domain/stocktakes/stocktake-kind.ts'
import { holding, linesOf, putLine, toBeRecounted } from '../../domain/stocktakes/stocktake-lines.ts'
import { nextRevision } from '../../requests/expected-revision.ts'
import { type ReviewedLine, readReviewedLines } from '../../requests/reviewed-lines.ts'
import { Sku, StocktakeNumber } from '../../shapes/names.ts'
import { LINES_MAX } from '../../shapes/requested-lines.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { StocktakeView, stocktakeView } from '../../views/stocktakes.ts'
import { accept, defineCommand } from '../define-command.ts'

const Lines = Type.Array(
  Shape({
    sku: Sku,
    recount: Optional(
      Type.Literal(true, { description: 'It is to be counted once more; until then it is not counted' }),
    ),
    count: Optional(Type.Integer({ minimum: 0, description: 'Which of its counts holds, from 0' })),
  }),
  { minItems: 1, maxItems: LINES_MAX, description: 'Of each line one of both' },
)

/** Somebody looks through what was counted: asks for a recount, which brings a stocktake that was counted back to counting, or
 * settles on one of the counts of a line. */
export const reviewStocktake = defineCommand({
  name: 'review_stocktake',
  summary: 'Ask for a recount of lines, or settle on which of their counts holds.',
  lane: 'stock',
  answer: StocktakeView,
  input: Shape({ stocktake: StocktakeNumber, lines: Lines }),
  weight: (input) => input.lines.length,
  footprint: ({ stocktake }) => ({ documents: [{ kind: 'stocktake', reference: stocktake, promises: 'none' }] }),
  decide: (input, state) => {
    const step = judgeVerb(state, STOCKTAKE, input.stocktake, { verb: 'review' })
    if (!step.ok) return step
    const { id } = step.document
    const read = readReviewedLines(linesOf(state, id), input.lines)
    if (!read.ok) return read
    // From here on it is as the reviewer says.
    for (const { line, count } of read.lines) putLine(state, count ? holding(line, count) : toBeRecounted(line))
    const stocktake = { ...step.document, ...nextRevision(step.document, state.now) }
    state.stocktakes.set(id, stocktake)
    const recounts = read.lines.filter(({ count }) => count === null)
    const settledOn = read.lines.filter(({ count }) => count !== null)
    const words = stocktakeWords(state, stocktake)
    state.emit('stocktake_reviewed', id, { ...words, recounts: named(recounts), settled_on: named(settledOn) })
    if (recounts.length > 0 && stocktake.state === 'counted')
      become(state, STOCKTAKE, stocktake, 'counting', { countedAt: null })
    return accept(() => stocktakeView(state, id))
  },
})

function named(reviewed: readonly ReviewedLine[]) {
  return reviewed.map(({ line: { line, sku } }) => ({ line, sku }))
}
