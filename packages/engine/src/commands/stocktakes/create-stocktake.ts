import Type from 'typebox'
import { stocktakeWords } from '../../domain/stocktakes/announce-stocktake.ts'
import { STOCKTAKE_LINES_MAX, type Stocktake } from '../../domain/stocktakes/stocktake.ts'
import { addLines } from '../../domain/stocktakes/stocktake-lines.ts'
import { rejectAt } from '../../errors.ts'
import { readAnnotations, UNANNOTATED } from '../../requests/annotations.ts'
import { readChosenItems } from '../../requests/stocktake-items.ts'
import { annotationFields } from '../../shapes/annotations.ts'
import { LocationCode, NewStocktakeNumber, Sku } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { StocktakeView, stocktakeView } from '../../views/stocktakes.ts'
import { accept, defineCommand } from '../define-command.ts'

/** A stocktake is prepared: of chosen items, or of all that has a level at the location when it starts. Refused in this order:
 * number, location, each item, what is kept with it. */
export const createStocktake = defineCommand({
  name: 'create_stocktake',
  summary: 'Prepare a stocktake: of chosen items, or of everything at a location.',
  lane: 'stock',
  answer: StocktakeView,
  input: Shape({
    number: Optional(NewStocktakeNumber),
    location: LocationCode,
    items: Optional(
      Type.Array(Sku, {
        minItems: 1,
        maxItems: STOCKTAKE_LINES_MAX,
        description: 'Left out: all that has a level at the location when it starts',
      }),
    ),
    blind: Optional(Type.Boolean({ description: 'What the books expect is told when counting is over' })),
    freeze: Optional(Type.Boolean({ description: 'Nothing moves at its levels from its start to its end' })),
    ...annotationFields,
  }),
  weight: (input) => input.items?.length ?? 1,
  items: (input) => input.items ?? [],
  footprint: ({ number }) => ({
    documents: number === undefined ? [] : [{ kind: 'stocktake', reference: number, promises: 'none' }],
  }),
  decide: (input, state) => {
    const { number, items } = input
    if (number !== undefined && state.stocktakes.where('number', number).length > 0)
      return rejectAt('/number', 'stocktake_number_taken', { number })
    const location = state.configuration.locations.named(input.location)
    if (!location) return rejectAt('/location', 'unknown_location', { location: input.location })
    const chosen = readChosenItems(state, items ?? [], { list: '/items', known: [] })
    if (!chosen.ok) return chosen
    const annotated = readAnnotations(input, UNANNOTATED)
    if (!annotated.ok) return annotated
    // From here on it is prepared.
    const id = state.newId()
    const stocktake: Stocktake = {
      id,
      number: number ?? id,
      locationId: location.id,
      scope: items === undefined ? 'location' : 'items',
      state: 'draft',
      blind: input.blind ?? false,
      frozen: input.freeze ?? false,
      linesMade: 0,
      completedBy: null,
      externalReference: annotated.annotations.externalReference,
      metadata: annotated.annotations.metadata,
      revision: 1,
      createdAt: state.now,
      updatedAt: state.now,
      startedAt: null,
      countedAt: null,
      completedAt: null,
      cancelledAt: null,
    }
    const { length: linesMade } = addLines(state, stocktake, chosen.lines)
    state.stocktakes.set(id, { ...stocktake, linesMade })
    state.emit('stocktake_drafted', id, stocktakeWords(state, stocktake))
    return accept(() => stocktakeView(state, id))
  },
})
