import Type from 'typebox'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { announceCounts } from '../../domain/stocktakes/announce-stocktake.ts'
import { stocktakeLineKey } from '../../domain/stocktakes/stocktake.ts'
import { STOCKTAKE } from '../../domain/stocktakes/stocktake-kind.ts'
import { linesOf, putLine, withCount } from '../../domain/stocktakes/stocktake-lines.ts'
import { nextRevision } from '../../requests/expected-revision.ts'
import { readCounts } from '../../requests/recorded-counts.ts'
import { dateTime } from '../../shapes/instants.ts'
import { named, Sku, StocktakeNumber } from '../../shapes/names.ts'
import { CountedUnits } from '../../shapes/quantities.ts'
import { LINES_MAX } from '../../shapes/requested-lines.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { StocktakeView, stocktakeView } from '../../views/stocktakes.ts'
import { accept, defineCommand } from '../define-command.ts'

const Counts = Type.Array(
  Shape({
    sku: Sku,
    quantity: CountedUnits,
    counted_by: Optional(named('Who has counted; left out: whoever sends it')),
    counted_at: Optional(dateTime('When it was counted, an instant with its offset (RFC 3339); left out: now')),
  }),
  { minItems: 1, maxItems: LINES_MAX },
)

/** Somebody has counted. Several people may count the same line: whoever counts last is believed, and all of it is kept. Stock is
 * as it was until the stocktake is completed. */
export const recordStocktakeCounts = defineCommand({
  name: 'record_stocktake_counts',
  summary: 'Record what was counted, by whom, and when.',
  lane: 'stock',
  answer: StocktakeView,
  input: Shape({ stocktake: StocktakeNumber, counts: Counts }),
  weight: (input) => input.counts.length,
  footprint: ({ stocktake, counts }) => ({
    documents: [{ kind: 'stocktake', reference: stocktake, promises: 'none', skus: counts.map(({ sku }) => sku) }],
  }),
  decide: (input, state) => {
    const step = judgeVerb(state, STOCKTAKE, input.stocktake, { verb: 'count' })
    if (!step.ok) return step
    const { id } = step.document
    const read = readCounts(state, linesOf(state, id), input.counts)
    if (!read.ok) return read
    // From here on they are recorded.
    for (const { line, count } of read.lines)
      putLine(state, withCount(state.stocktakeLines.get(stocktakeLineKey(line))!, count))
    const stocktake = { ...step.document, ...nextRevision(step.document, state.now) }
    state.stocktakes.set(id, stocktake)
    announceCounts(state, stocktake, read.lines)
    return accept(() => stocktakeView(state, id))
  },
})
