import Type from 'typebox'
import { levelFrozen } from '../../domain/stock/frozen-levels.ts'
import { stocktakeWords } from '../../domain/stocktakes/announce-stocktake.ts'
import { freezeLevels, frozenElsewhere, thawLevels } from '../../domain/stocktakes/freeze-levels.ts'
import { freezes, STOCKTAKE_LINES_MAX, STOCKTAKE_STEPS, type StocktakeLine } from '../../domain/stocktakes/stocktake.ts'
import { STOCKTAKE } from '../../domain/stocktakes/stocktake-kind.ts'
import { addLines, linesOf, removeLine } from '../../domain/stocktakes/stocktake-lines.ts'
import { reject } from '../../errors.ts'
import { annotationsSent, readAnnotations } from '../../requests/annotations.ts'
import { expectedRevision, nextRevision, refuseStale } from '../../requests/expected-revision.ts'
import { readChosenItems, readLinesToRemove } from '../../requests/stocktake-items.ts'
import { annotationFields } from '../../shapes/annotations.ts'
import { Sku, StocktakeNumber } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { StocktakeView, stocktakeView } from '../../views/stocktakes.ts'
import { accept, defineCommand } from '../define-command.ts'

const Items = (description: string) =>
  Optional(Type.Array(Sku, { minItems: 1, maxItems: STOCKTAKE_LINES_MAX, description }))

/** Something more is to be counted, or something is not; and what is kept with it, which can be changed in any state. What is
 * taken out takes its counts with it. */
export const updateStocktake = defineCommand({
  name: 'update_stocktake',
  summary: 'Change a stocktake: its items, what is kept with it.',
  lane: 'stock',
  answer: StocktakeView,
  input: Shape({
    stocktake: StocktakeNumber,
    ...expectedRevision,
    add: Items('To be counted besides'),
    remove: Items('Not to be counted, with what was counted of them'),
    ...annotationFields,
  }),
  weight: ({ add = [], remove = [] }) => Math.max(1, add.length + remove.length),
  items: ({ add = [] }) => add,
  footprint: ({ stocktake, add = [], remove = [] }, { items }) => ({
    documents: [
      {
        kind: 'stocktake',
        reference: stocktake,
        promises: 'all',
        adds: add.flatMap((sku) => items.named(sku)?.id ?? []),
        skus: remove,
      },
    ],
  }),
  decide: (input, state) => {
    const before = state.stocktake(input.stocktake)
    if (!before) return STOCKTAKE.notFound()
    const { add = [], remove = [] } = input
    const isEdit = add.length + remove.length > 0
    if (isEdit && !STOCKTAKE_STEPS.edit.some((open) => open === before.state)) return STOCKTAKE.conflict(before)
    const stale = refuseStale(before, input)
    if (stale) return stale
    const known = linesOf(state, before.id)
    const added = readChosenItems(state, add, { list: '/add', known })
    if (!added.ok) return added
    const removed = readLinesToRemove(known, remove)
    if (!removed.ok) return removed
    if (known.length + added.lines.length > STOCKTAKE_LINES_MAX)
      return reject('stocktake_too_large', { data: { limit: STOCKTAKE_LINES_MAX } })
    const places = added.lines.map((item) => ({ itemId: item.id, locationId: before.locationId }))
    const frozen = freezes(before) ? frozenElsewhere(state, places) : undefined
    if (frozen) return levelFrozen(state, frozen)
    const annotated = readAnnotations(input, before)
    if (!annotated.ok) return annotated
    if (!isEdit && Object.keys(annotationsSent(input, annotated.annotations)).length === 0)
      return accept(() => stocktakeView(state, before.id))
    // From here on it is changed.
    for (const line of removed.lines) removeLine(state, line)
    const lines = addLines(state, before, added.lines)
    const linesMade = before.linesMade + lines.length
    const stocktake = { ...before, ...annotated.annotations, linesMade, ...nextRevision(before, state.now) }
    state.stocktakes.set(before.id, stocktake)
    if (freezes(stocktake)) {
      thawLevels(state, stocktake, removed.lines)
      freezeLevels(state, stocktake, lines)
    }
    const words = stocktakeWords(state, stocktake)
    const named = (some: readonly StocktakeLine[]) => some.map(({ line, sku }) => ({ line, sku }))
    state.emit('stocktake_changed', before.id, { ...words, added: named(lines), removed: named(removed.lines) })
    return accept(() => stocktakeView(state, before.id))
  },
})
