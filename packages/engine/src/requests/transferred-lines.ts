/** What is to be moved from a location: of each item no more in all than nobody was promised there. */
import { minus, plus, type Quantity, quantity, toUnits, ZERO } from '../domain/kernel/quantity.ts'
import { sendable, type TransferredLine } from '../domain/transfers/make-transfer.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type ErrorDetail, type Rejection, reject } from '../errors.ts'
import { type Finding, judgeUnits, namedItem } from './judge-units.ts'
import type { RequestedLine } from './requested-lines.ts'

type Lines = { ok: true; lines: TransferredLine[] }

/** Where a line of the request stands. */
type PointerOf = (line: number, member: string) => string

const inRequest: PointerOf = (line, member) => `/lines/${line}${member}`

/** Lines of a draft: whether there is enough is judged when it is confirmed. */
export function readDraftedLines(
  state: WorkingSet,
  requested: readonly RequestedLine[],
  pointerOf: PointerOf = inRequest,
): Lines | Rejection {
  const errors: ErrorDetail[] = []
  const lines: TransferredLine[] = []
  requested.forEach((one, line) => {
    const read = readLine(state, one, line)
    if ('member' in read) errors.push({ pointer: pointerOf(line, read.member), ...read.finding })
    else lines.push(read)
  })
  const first = errors[0]
  return first ? reject(first.code!, { errors }) : { ok: true, lines }
}

export function readTransferredLines(
  state: WorkingSet,
  requested: readonly RequestedLine[],
  fromLocationId: string,
  pointerOf: PointerOf = inRequest,
): Lines | Rejection {
  const read = readDraftedLines(state, requested, pointerOf)
  if (!read.ok) return read
  const short = shortLines(state, read.lines, fromLocationId, pointerOf)
  return short.length > 0 ? reject('insufficient_stock', { errors: short }) : read
}

function readLine(
  { configuration }: WorkingSet,
  { sku, quantity: units }: RequestedLine,
  line: number,
): TransferredLine | { member: string; finding: Finding } {
  const found = namedItem(configuration, sku)
  if (!found.ok) return { member: '/sku', finding: found.finding }
  const { item } = found
  if (item.components.length > 0) return { member: '/sku', finding: { code: 'kit_has_no_stock', sku: item.sku } }
  const finding = judgeUnits(units, item, configuration)
  if (finding) return { member: '/quantity', finding }
  return { line, itemId: item.id, sku: item.sku, quantity: quantity(units) }
}

/** Those for which too little is left when the lines before them have had theirs. */
function shortLines(
  state: WorkingSet,
  lines: readonly TransferredLine[],
  locationId: string,
  pointerOf: PointerOf,
): ErrorDetail[] {
  const taken = new Map<string, Quantity>()
  return lines.flatMap(({ line, itemId, sku, quantity: wanted }): ErrorDetail[] => {
    const before = taken.get(itemId) ?? ZERO
    const left = minus(sendable(state, itemId, locationId), before)
    if (wanted > left) {
      const amounts = { requested: toUnits(wanted), available: toUnits(left), lines: [line] }
      return [{ pointer: pointerOf(line, ''), code: 'insufficient_stock', sku, ...amounts }]
    }
    taken.set(itemId, plus(before, wanted))
    return []
  })
}
