import { annotationsShown } from '../annotations.ts'
import { iso } from '../instants.ts'
import { inUnits } from '../quantities.ts'
import type { Stocktake, StocktakeLine } from './stocktake.ts'

/** In the words of the answer, and of the comparable state. */
export function stocktakeShown(stocktake: Stocktake): Record<string, unknown> {
  return {
    number: stocktake.number,
    location: stocktake.location,
    scope: stocktake.scope,
    state: stocktake.state,
    blind: stocktake.blind,
    freeze: stocktake.freeze,
    lines: stocktake.lines.map(lineShown),
    ...annotationsShown(stocktake),
    revision: stocktake.revision,
    started_at: iso(stocktake.startedAt),
    counted_at: iso(stocktake.countedAt),
    completed_at: iso(stocktake.completedAt),
    cancelled_at: iso(stocktake.cancelledAt),
  }
}

function lineShown({ line, sku, counts, recount, holds, expected }: StocktakeLine): Record<string, unknown> {
  return {
    line,
    sku,
    counts: counts.map(({ quantity, by, at }) => ({
      quantity: inUnits(quantity),
      counted_by: by,
      counted_at: iso(at),
    })),
    recount,
    counted: holds && inUnits(holds.quantity),
    counted_by: holds?.by ?? null,
    counted_at: holds && iso(holds.at),
    expected: expected === null ? null : inUnits(expected),
    variance: expected === null ? null : inUnits(holds!.quantity - expected),
  }
}
