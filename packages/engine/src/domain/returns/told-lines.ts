/** Lines of a return, as its events tell of them. */
import { type Quantity, toUnits } from '../kernel/quantity.ts'
import { locationCode } from '../names.ts'
import type { WorkingSet } from '../working-set.ts'
import type { PartOfReturn } from './put-away.ts'
import type { Return, ReturnLine } from './return.ts'
import { returnData } from './return-kind.ts'

export function toldLine(state: WorkingSet, line: ReturnLine, quantity: Quantity) {
  return {
    line: line.line,
    sku: line.sku,
    location: locationCode(state, line.locationId),
    quantity: toUnits(quantity),
  }
}

export function toldParts(state: WorkingSet, parts: readonly PartOfReturn[]) {
  return parts.map(({ line, quantity }) => toldLine(state, line, quantity))
}

/** Of those whose condition is known. */
export function tellOfPutAway(state: WorkingSet, one: Return, parts: readonly PartOfReturn[]): void {
  const lines = parts.flatMap(({ line, quantity, condition }) =>
    condition === null ? [] : [{ ...toldLine(state, line, quantity), condition }],
  )
  if (lines.length > 0) state.emit('return_units_restocked', one.id, { ...returnData(state, one), lines })
}
