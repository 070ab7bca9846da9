/** What has arrived of lines, as it is told: judged against what is outstanding of them. More than that may come; less cannot be
 * missed. */
import type { InventoryItem } from '../domain/configuration/configuration.ts'
import {
  max,
  minus,
  plus,
  QUANTITY_MAX,
  type Quantity,
  quantity,
  sumOf,
  toUnits,
  ZERO,
} from '../domain/kernel/quantity.ts'
import { type Arrival, settledBy } from '../domain/stock/discrepancies.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type ErrorDetail, type Rejection, reject } from '../errors.ts'
import { type Finding, judgeFraction } from './judge-units.ts'

const AMOUNTS = ['accepted', 'damaged', 'rejected', 'short'] as const

export type ToldPart = { line: number; reason?: string } & { [Amount in (typeof AMOUNTS)[number]]?: number }

type Awaited = Arrival & { itemId: string; sku: string; outstanding: Quantity }
export type ArrivedPart<Line> = Arrival & { line: Line; reason: string | undefined }
type Wrong = { member: string; finding: Finding }

/** Each part with its line, as `lineOf` finds it; or every part that cannot be. */
export function readArrivedParts<Told extends ToldPart, Line extends Awaited>(
  state: WorkingSet,
  told: readonly Told[],
  lineOf: (part: Told) => Line | undefined,
): { ok: true; parts: ArrivedPart<Line>[] } | Rejection {
  const errors: ErrorDetail[] = []
  const parts: ArrivedPart<Line>[] = []
  told.forEach((part, index) => {
    const line = lineOf(part)
    const wrong = line ? judgePart(state, part, line, parts) : notFound(part)
    if (wrong) errors.push({ pointer: `/lines/${index}${wrong.member}`, ...wrong.finding })
    else parts.push({ ...arrivalOf(part), line: line!, reason: part.reason })
  })
  const first = errors[0]
  return first ? reject(first.code!, { errors }) : { ok: true, parts }
}

function notFound({ line }: ToldPart): Wrong {
  return { member: '/line', finding: { code: 'line_not_found', value: String(line) } }
}

function arrivalOf(part: ToldPart): Arrival {
  const amount = (units: number | undefined) => (units === undefined ? ZERO : quantity(units))
  return {
    accepted: amount(part.accepted),
    damaged: amount(part.damaged),
    rejected: amount(part.rejected),
    short: amount(part.short),
  }
}

function judgePart<Line extends Awaited>(
  { configuration }: WorkingSet,
  part: ToldPart,
  line: Line,
  before: readonly ArrivedPart<Line>[],
): Wrong | null {
  if (before.some((other) => other.line === line))
    return { member: '/line', finding: { code: 'conflicting_constraints', sku: line.sku } }
  const item: InventoryItem | undefined = configuration.items.get(line.itemId)
  for (const member of AMOUNTS) {
    const units = part[member]
    const finding = item && units !== undefined ? judgeFraction(units, item, configuration) : null
    if (finding) return { member: `/${member}`, finding }
  }
  const arrival = arrivalOf(part)
  if (settledBy(arrival) === ZERO)
    return { member: '', finding: { code: 'quantity_not_positive', sku: line.sku, quantity: 0 } }
  return judgeShort(line, arrival) ?? judgeRange(line, arrival)
}

function judgeShort({ sku, outstanding }: Awaited, { accepted, damaged, rejected, short }: Arrival): Wrong | null {
  const available = max(ZERO, minus(outstanding, sumOf([accepted, damaged, rejected])))
  if (short <= available) return null
  const amounts = { requested: toUnits(short), available: toUnits(available) }
  return { member: '/short', finding: { code: 'exceeds_line', sku, ...amounts } }
}

function judgeRange(line: Awaited, arrival: Arrival): Wrong | null {
  const all = plus(settledBy(line), settledBy(arrival))
  return all <= QUANTITY_MAX ? null : { member: '', finding: { code: 'balance_out_of_range', sku: line.sku } }
}
