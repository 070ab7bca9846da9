/** What a stocktake has found, before and after the books are made to agree with it. */
import Type, { type Static } from 'typebox'
import { Instant } from '../shapes/instants.ts'
import { Text } from '../shapes/names.ts'
import { Count, Flag, LineIndex, SignedUnits, Units } from '../shapes/quantities.ts'
import { Nullable } from '../shapes/shape.ts'
import { StocktakeState } from '../shapes/states.ts'
import { Part, View } from './view.ts'

export const StocktakeReportLineView = View('StocktakeReportLine', {
  line: LineIndex,
  sku: Text,
  expected: Nullable(
    Type.Number({
      ...SignedUnits,
      description: 'What the books have at the instant of the count; of what is not counted, now; null: left alone',
    }),
  ),
  counted: Nullable(Units),
  variance: Nullable(Type.Number({ ...SignedUnits, description: 'counted − expected; null: not counted' })),
  counted_by: Nullable(Text),
  counted_at: Nullable(Instant),
  recount: Flag,
})

const Sum = Part({ lines: Count, quantity: Units })

/** Per line what was expected then, what was counted, and the difference. Units of different items are added up. */
export const StocktakeReportView = View('StocktakeReport', {
  number: Text,
  state: StocktakeState,
  totals: Part({
    lines: Count,
    counted: Count,
    not_counted: Count,
    to_recount: Count,
    matching: Count,
    over: Sum,
    under: Sum,
  }),
  data: Type.Array(StocktakeReportLineView),
  next_cursor: Nullable(Type.String({ description: 'For the next page of lines; null: none' })),
})
export type StocktakeReportView = Static<typeof StocktakeReportView>
