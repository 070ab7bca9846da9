/** What the screens of a stocktake read of it. */
import type { ResultOf, RowOf } from '@holdfast/sdk'

export type Stocktake = ResultOf<'get_stocktake'>
export type Line = Stocktake['lines'][number]
export type ReportLine = RowOf<'get_stocktake_report'>

export const STATES = ['draft', 'counting', 'counted', 'completing', 'completed', 'cancelled'] as const
export const STEPS = ['draft', 'counting', 'counted', 'completed'] as const

/** How many of the steps are done. */
export function stepOf(state: Stocktake['state']): number {
  if (state === 'completed') return STEPS.length
  return { draft: 0, counting: 1, counted: 2, completing: 3, cancelled: 0 }[state]
}

/** While people count blindly, what the books expect is told to nobody. */
export function hasReport({ state, blind }: Pick<Stocktake, 'state' | 'blind'>): boolean {
  if (state === 'counting') return !blind
  return state === 'counted' || state === 'completing' || state === 'completed'
}
