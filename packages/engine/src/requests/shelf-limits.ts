/** What a shelf cannot give or cannot hold, as the refusal of one change. */
import { type Quantity, toUnits } from '../domain/kernel/quantity.ts'
import { canHold, type Taking, takeable } from '../domain/stock/shelf-limits.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type Rejection, reject, rejectAt } from '../errors.ts'
import type { Target } from './change-target.ts'

/** More than a balance can hold. `pointer` is the member of the change that says how much. */
export function refuseTooMuch(
  state: WorkingSet,
  { item, place }: Target,
  added: Quantity,
  pointer: string,
): Rejection | null {
  return canHold(state, place, added) ? null : rejectAt(pointer, 'balance_out_of_range', { sku: item.sku })
}

/** Less is there to be taken. */
export function refuseTaking(state: WorkingSet, target: Target, taking: Taking, pointer: string): Rejection | null {
  const most = takeable(state, target.place, taking)
  if (most === null) return refuseTooMuch(state, target, taking.quantity, pointer)
  if (most >= taking.quantity) return null
  return reject('insufficient_free_stock', {
    data: {
      sku: target.item.sku,
      location: target.location.code,
      available: toUnits(most),
      requested: toUnits(taking.quantity),
    },
  })
}
