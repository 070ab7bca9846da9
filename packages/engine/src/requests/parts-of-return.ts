/** Parts of the lines of a return, as they are asked for: by the index of the line, in units. */
import { plus, type Quantity, quantity, toUnits, ZERO } from '../domain/kernel/quantity.ts'
import type { PartOfReturn } from '../domain/returns/put-away.ts'
import type { Return, ReturnCondition, ReturnLine } from '../domain/returns/return.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type ErrorDetail, type Rejection, reject } from '../errors.ts'
import { type Finding, judgeFraction } from './judge-units.ts'

export type NamedPartOfReturn = { line: number; quantity: number; condition?: ReturnCondition }

type Asked = {
  lines: readonly NamedPartOfReturn[] | undefined
  /** How much of a line there is. */
  available: (line: ReturnLine) => Quantity
  /** Of parts that say none. */
  condition: ReturnCondition | null
}

/** Left out: all there is of every line. Each part that fails is named with what there was. */
export function readPartsOfReturn(
  state: WorkingSet,
  one: Return,
  { lines, available, condition }: Asked,
): { ok: true; parts: PartOfReturn[] } | Rejection {
  const own = state.returnLines.where('return', one.id).sort((a, b) => a.line - b.line)
  if (lines === undefined) {
    const all = own.map((line) => ({ line, quantity: available(line), condition }))
    return { ok: true, parts: all.filter((part) => part.quantity > ZERO) }
  }
  const errors: ErrorDetail[] = []
  const asked = new Map<number, Quantity>()
  const parts = lines.flatMap((named, index): PartOfReturn[] => {
    const line = own.find((row) => row.line === named.line)
    const finding = line ? judgePart(state, line, named, { available, asked }) : notFound(named)
    if (!finding) return [{ line: line!, quantity: quantity(named.quantity), condition: named.condition ?? condition }]
    errors.push({ pointer: `/lines/${index}${finding.code === 'line_not_found' ? '/line' : '/quantity'}`, ...finding })
    return []
  })
  const first = errors[0]
  return first ? reject(first.code!, { errors }) : { ok: true, parts }
}

function notFound({ line }: NamedPartOfReturn): Finding {
  return { code: 'line_not_found', value: String(line) }
}

/** Several parts of one line are counted together. */
function judgePart(
  { configuration }: WorkingSet,
  line: ReturnLine,
  { quantity: units }: NamedPartOfReturn,
  { available, asked }: Pick<Asked, 'available'> & { asked: Map<number, Quantity> },
): Finding | null {
  if (units <= 0) return { code: 'quantity_not_positive', sku: line.sku, quantity: units }
  const item = configuration.items.get(line.itemId)
  const fraction = item ? judgeFraction(units, item, configuration) : null
  if (fraction) return fraction
  const all = plus(asked.get(line.line) ?? ZERO, quantity(units))
  asked.set(line.line, all)
  const there = available(line)
  if (all <= there) return null
  return { code: 'exceeds_line', sku: line.sku, requested: toUnits(all), available: toUnits(there) }
}
