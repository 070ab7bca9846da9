/** Parts of a hold as they are asked for: by the index of the line, or by the caller's own name for it. */
import { type Quantity, quantity, toUnits } from '../domain/kernel/quantity.ts'
import { skuOf } from '../domain/names.ts'
import type { PartOfHold, TooMuch } from '../domain/promises/part-of-hold.ts'
import type { Reservation } from '../domain/promises/reservation.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type ErrorCode, type ErrorDetail, type Rejection, reject } from '../errors.ts'
import { type Finding, judgeUnits } from './judge-units.ts'

export type NamedPart = { line?: number; line_reference?: string; location?: string; quantity: number }

/** Does `work` with each part, in order; or names every part that fails, each with what there was. */
export function eachPart(
  state: WorkingSet,
  { reservation, parts }: { reservation: Reservation; parts: readonly NamedPart[] },
  code: ErrorCode,
  work: (part: PartOfHold) => TooMuch | null,
): { ok: true; done: PartOfHold[] } | Rejection {
  const errors: ErrorDetail[] = []
  const done: PartOfHold[] = []
  parts.forEach((named, index) => {
    const read = readPart(state, reservation, named)
    if (!read.ok) {
      errors.push({ pointer: `/lines/${index}${read.member}`, ...read.finding })
      return
    }
    const tooMuch = work(read.part)
    if (tooMuch) errors.push({ pointer: `/lines/${index}/quantity`, code, ...amounts(state, tooMuch) })
    else done.push(read.part)
  })
  const first = errors[0]
  return first ? reject(first.code!, { errors }) : { ok: true, done }
}

/** What is too much, in words of the item. */
export function amounts(state: WorkingSet, { itemId, requested, available }: TooMuch) {
  return { sku: skuOf(state, itemId), requested: toUnits(requested), available: toUnits(available) }
}

/** As events tell of parts: one line for each. */
export function partLines(parts: readonly PartOfHold[]): { sku: string; quantity: number }[] {
  return parts.map(({ reservation, line, amount }) => ({
    sku: reservation.lines[line]!.sku,
    quantity: toUnits(amount),
  }))
}

type ReadPart = { ok: true; part: PartOfHold } | { ok: false; member: string; finding: Finding }

function readPart(state: WorkingSet, reservation: Reservation, named: NamedPart): ReadPart {
  const { configuration } = state
  const line = lineOf(reservation, named)
  if (line === undefined) {
    const member = named.line === undefined ? '/line_reference' : '/line'
    const value = named.line_reference ?? String(named.line)
    return { ok: false, member, finding: { code: 'reservation_line_not_found', value } }
  }
  const location = named.location === undefined ? null : configuration.locations.named(named.location)
  if (location === undefined) {
    return { ok: false, member: '/location', finding: { code: 'unknown_location', location: named.location! } }
  }
  const item = configuration.items.get(reservation.lines[line]!.itemId)!
  const finding = judgeUnits(named.quantity, item, configuration)
  if (finding) return { ok: false, member: '/quantity', finding }
  const amount: Quantity = quantity(named.quantity)
  return { ok: true, part: { reservation, line, amount, locationId: location?.id ?? null } }
}

/** By its index, or by its reference if one line alone has it. */
function lineOf({ lines }: Reservation, { line, line_reference: reference }: NamedPart): number | undefined {
  if (line !== undefined) return line < lines.length ? line : undefined
  const named = lines.flatMap(({ lineReference }, index) => (lineReference === reference ? [index] : []))
  return named.length === 1 ? named[0] : undefined
}
