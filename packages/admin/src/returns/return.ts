/** What the screens of a return read of it. */
import type { ResultOf } from '@holdfast/sdk'

export type Return = ResultOf<'get_return'>
export type Line = Return['lines'][number]

export const NUMBERS = [
  'quantity',
  'received',
  'to_put_away',
  'resellable',
  'damaged',
  'quarantined',
  'scrap',
  'rejected',
] as const
export const CONDITIONS = ['resellable', 'damaged', 'quarantined', 'scrap'] as const
export type Condition = (typeof CONDITIONS)[number]

export function expected({ quantity, received, rejected }: Line): number {
  return Math.round((quantity - received - rejected) * 1e4) / 1e4
}
