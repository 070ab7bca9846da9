/** What a shelf cannot give or cannot hold, as the refusal of one change. */
import { toIso } from '../domain/kernel/instant.ts'
import { max, type Quantity, toUnits, ZERO } from '../domain/kernel/quantity.ts'
import { canHold, type Taking, takeable, takeableThen } from '../domain/stock/shelf-limits.ts'
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

/** Less is there to be taken, or was then, or would have been since. */
export function refuseTaking(state: WorkingSet, target: Target, taking: Taking, pointer: string): Rejection | null {
  const most = takeable(state, target.place, taking)
  const requested = toUnits(taking.quantity)
  const where = { sku: target.item.sku, location: target.location.code }
  if (most !== null && most < taking.quantity) {
    return reject('insufficient_free_stock', { data: { ...where, available: toUnits(most), requested } })
  }
  const then = takeableThen(state, target.place, taking)
  if (then !== null && then.quantity < taking.quantity) {
    const available = toUnits(max(ZERO, then.quantity))
    const data = { ...where, account: taking.account, available, requested, at: toIso(then.at) }
    return reject('insufficient_stock_then', { data })
  }
  return most === null ? refuseTooMuch(state, target, taking.quantity, pointer) : null
}
