/** Parts of the lines of an order as they are asked for: by the index of the line, in units of what was ordered (of a kit so
 * many kits), or of one part of a kit. */
import { isWhole, plus, type Quantity, quantity, toUnits, ZERO } from '../domain/kernel/quantity.ts'
import type { PartOfLine } from '../domain/orders/pass-units.ts'
import { reservationsOfOrder } from '../domain/promises/promises-of.ts'
import { type ReservationLine, stockedUnits } from '../domain/promises/reservation-line.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type ErrorDetail, type Rejection, reject } from '../errors.ts'
import { type Finding, judgeFraction } from './judge-units.ts'

export type NamedPartOfLine = { line: number; sku?: string; quantity: number }

/** How much there is of a line in units of an item, or undefined where there is no such line. */
export type Available = (line: number, itemId: string) => { sku: string; quantity: Quantity } | undefined

type Asked = { state: WorkingSet; orderId: string; available: Available }

/** Each item of each line once, with all that is asked of it; or every part that fails, each with what there was. */
export function readPartsOfLines(
  asked: Asked,
  parts: readonly NamedPartOfLine[],
): { ok: true; parts: PartOfLine[] } | Rejection {
  const errors: ErrorDetail[] = []
  const read = new Map<string, PartOfLine>()
  parts.forEach((named, index) => {
    const units = unitsOf(asked, named)
    if (!Array.isArray(units)) {
      errors.push({ pointer: `/lines/${index}${units.member}`, ...units.finding })
      return
    }
    for (const part of units) {
      const key = `${part.line}:${part.itemId}`
      const all = plus(read.get(key)?.quantity ?? ZERO, part.quantity)
      const there = asked.available(part.line, part.itemId)!.quantity
      if (all > there) {
        const amounts = { sku: part.sku, requested: toUnits(all), available: toUnits(there) }
        errors.push({ pointer: `/lines/${index}/quantity`, code: 'exceeds_line', ...amounts })
      }
      read.set(key, { ...part, quantity: all })
    }
  })
  const first = errors[0]
  return first ? reject(first.code!, { errors }) : { ok: true, parts: [...read.values()] }
}

type Wrong = { member: string; finding: Finding }

function unitsOf({ state, orderId, available }: Asked, named: NamedPartOfLine): PartOfLine[] | Wrong {
  const line = reservationsOfOrder(state, orderId)[0]?.lines[named.line]
  if (line === undefined) return notFound('/line', named)
  const meant = stockedParts(state, line, named)
  const there = meant.flatMap(({ itemId, units }): PartOfLine[] => {
    const found = available(named.line, itemId)
    return found ? [{ line: named.line, itemId, sku: found.sku, quantity: units }] : []
  })
  if (there.length === 0) return notFound(named.sku === undefined ? '/line' : '/sku', named)
  const finding = judgeAmount(state, line, named, there)
  return finding ? { member: '/quantity', finding } : there
}

function stockedParts({ configuration }: WorkingSet, line: ReservationLine, { sku, quantity: asked }: NamedPartOfLine) {
  const all = stockedUnits(line, quantity(asked))
  if (sku === undefined) return all
  const itemId = configuration.items.named(sku)?.id
  return all.filter((part) => part.itemId === itemId).map((part) => ({ ...part, units: quantity(asked) }))
}

/** More than nothing, and whole where the goods are; of kits only whole ones. */
function judgeAmount(
  { configuration }: WorkingSet,
  line: ReservationLine,
  { sku, quantity: asked }: NamedPartOfLine,
  parts: readonly PartOfLine[],
): Finding | null {
  if (asked <= 0) return { code: 'quantity_not_positive', sku: line.sku, quantity: asked }
  const isOfKits = line.components.length > 0 && sku === undefined
  if (isOfKits && !isWhole(quantity(asked))) return { code: 'fraction_not_allowed', sku: line.sku, quantity: asked }
  for (const part of parts) {
    const item = configuration.items.get(part.itemId)
    const finding = item ? judgeFraction(toUnits(part.quantity), item, configuration) : null
    if (finding) return finding
  }
  return null
}

function notFound(member: string, { line }: NamedPartOfLine): Wrong {
  return { member, finding: { code: 'line_not_found', value: String(line) } }
}
