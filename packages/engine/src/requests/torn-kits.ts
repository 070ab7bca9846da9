import { tornLine } from '../domain/orders/kit-together.ts'
import type { Order } from '../domain/orders/order.ts'
import type { PartOfLine } from '../domain/orders/pass-units.ts'
import { reservationsOfOrder } from '../domain/promises/promises-of.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type Rejection, rejectAt } from '../errors.ts'
import type { NamedPartOfLine } from './parts-of-lines.ts'

/** Of a kit that ships together whole ones are meant, part by part or as a line. */
export function refuseTearing(
  state: WorkingSet,
  order: Order,
  parts: readonly PartOfLine[],
  named: readonly NamedPartOfLine[] = [],
): Rejection | null {
  const line = tornLine(state, order, parts)
  if (line === undefined) return null
  const { sku } = reservationsOfOrder(state, order.id)[0]!.lines[line]!
  const index = named.findIndex((part) => part.line === line)
  return rejectAt(index < 0 ? '/lines' : `/lines/${index}`, 'kit_ships_together', { sku })
}
