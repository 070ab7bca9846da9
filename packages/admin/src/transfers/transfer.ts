/** What the screens of a transfer read of it. */
import type { ResultOf } from '@holdfast/sdk'

export type Transfer = ResultOf<'get_transfer'>
export const STEPS = ['upcoming', 'in_transit', 'completed'] as const
export const STATES = ['draft', 'upcoming', 'on_hold', 'picking', 'in_transit', 'completed', 'cancelled'] as const
export const COUNTS = ['quantity', 'in_transit', 'accepted', 'damaged', 'short'] as const

/** How many of the steps are done. */
export function stepOf(state: Transfer['state']): number {
  if (state === 'completed') return STEPS.length
  return state === 'in_transit' ? 1 : 0
}
