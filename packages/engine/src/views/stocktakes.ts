/** Stocktakes, with what was counted. */
import Type, { type Static } from 'typebox'
import type { Configuration } from '../domain/configuration/configuration.ts'
import { toIso } from '../domain/kernel/instant.ts'
import { toUnits } from '../domain/kernel/quantity.ts'
import { STOCKTAKE_SCOPES, type Stocktake, type StocktakeLine } from '../domain/stocktakes/stocktake.ts'
import { linesOf } from '../domain/stocktakes/stocktake-lines.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { ExternalReference, Metadata } from '../shapes/annotations.ts'
import { Instant, Revision } from '../shapes/instants.ts'
import { Id, Text } from '../shapes/names.ts'
import { Count, Flag, LineIndex, SignedUnits, Units } from '../shapes/quantities.ts'
import { Nullable, OneOf } from '../shapes/shape.ts'
import { StocktakeState } from '../shapes/states.ts'
import { Part, View } from './view.ts'

export const StocktakeLineView = View('StocktakeLine', {
  line: LineIndex,
  sku: Text,
  counts: Type.Array(Part({ quantity: Units, counted_by: Text, counted_at: Instant }), {
    description: 'As they were recorded, the newest last; the newest twenty are kept',
  }),
  recount: Type.Boolean({ description: 'It is to be counted once more' }),
  counted: Nullable(Type.Number({ ...Units, description: 'The count that holds; null: not counted' })),
  counted_by: Nullable(Text),
  counted_at: Nullable(Instant),
  expected: Nullable(Type.Number({ ...SignedUnits, description: 'What the books had then; told once it is applied' })),
  variance: Nullable(Type.Number({ ...SignedUnits, description: 'Counted more than expected; once it is applied' })),
})

/** The line count says how many there are to count, how many have been, and how many of those are to be counted again. */
const summary = {
  id: Id,
  number: Text,
  location: Text,
  scope: OneOf(STOCKTAKE_SCOPES, 'Everything at the location, or chosen items'),
  state: StocktakeState,
  blind: Flag,
  freeze: Flag,
  progress: Part({ lines: Count, counted: Count, to_recount: Count }),
  external_reference: Nullable(ExternalReference),
  metadata: Metadata,
  revision: Revision,
  created_at: Instant,
  updated_at: Instant,
  started_at: Nullable(Instant),
  counted_at: Nullable(Instant),
  completed_at: Nullable(Instant),
  cancelled_at: Nullable(Instant),
}

/** A stocktake in a list: how far it has come, without its lines. Instants of what has not happened are null. */
export const StocktakeSummaryView = View('StocktakeSummary', summary, 'A stocktake in a list, without its lines')
export type StocktakeSummaryView = Static<typeof StocktakeSummaryView>

/** What is counted at a location, in units. Instants of what has not happened are null. */
export const StocktakeView = View('Stocktake', { ...summary, lines: Type.Array(StocktakeLineView) })
export type StocktakeView = Static<typeof StocktakeView>

type Progress = StocktakeSummaryView['progress']

export function stocktakeSummaryView(
  { locations }: Configuration,
  stocktake: Stocktake,
  progress: Progress,
): StocktakeSummaryView {
  return {
    id: stocktake.id,
    number: stocktake.number,
    location: locations.get(stocktake.locationId)!.code,
    scope: stocktake.scope,
    state: stocktake.state,
    blind: stocktake.blind,
    freeze: stocktake.frozen,
    progress,
    external_reference: stocktake.externalReference,
    metadata: stocktake.metadata,
    revision: stocktake.revision,
    created_at: toIso(stocktake.createdAt),
    updated_at: toIso(stocktake.updatedAt),
    started_at: toIso(stocktake.startedAt),
    counted_at: toIso(stocktake.countedAt),
    completed_at: toIso(stocktake.completedAt),
    cancelled_at: toIso(stocktake.cancelledAt),
  }
}

/** The state has its lines. */
export function stocktakeView(state: WorkingSet, id: string): StocktakeView {
  const lines = linesOf(state, id)
  const progress = {
    lines: lines.length,
    counted: lines.filter(({ counted }) => counted !== null).length,
    to_recount: lines.filter(({ isRecount }) => isRecount).length,
  }
  const stocktake = state.stocktakes.get(id)!
  return { ...stocktakeSummaryView(state.configuration, stocktake, progress), lines: lines.map(lineView) }
}

function lineView(line: StocktakeLine): Static<typeof StocktakeLineView> {
  const units = (quantity: StocktakeLine['counted']) => (quantity === null ? null : toUnits(quantity))
  return {
    line: line.line,
    sku: line.sku,
    counts: line.counts.map(({ quantity, countedBy, countedAt }) => ({
      quantity: toUnits(quantity),
      counted_by: countedBy,
      counted_at: toIso(countedAt),
    })),
    recount: line.isRecount,
    counted: units(line.counted),
    counted_by: line.countedBy,
    counted_at: toIso(line.countedAt),
    expected: units(line.expected),
    variance: units(line.variance),
  }
}
