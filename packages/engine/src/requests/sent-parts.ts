/** Parts of the lines of a transfer that are to set out. */
import { quantity, toUnits } from '../domain/kernel/quantity.ts'
import type { PartOfLine } from '../domain/orders/pass-units.ts'
import type { StockTransfer } from '../domain/transfers/stock-transfer.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type ErrorDetail, type Rejection, reject } from '../errors.ts'
import { judgeUnits } from './judge-units.ts'
import type { NamedPartOfLine } from './parts-of-lines.ts'

export function readSentParts(
  state: WorkingSet,
  transfer: StockTransfer,
  sent: readonly NamedPartOfLine[],
): { ok: true; parts: PartOfLine[] } | Rejection {
  const errors: ErrorDetail[] = []
  const parts: PartOfLine[] = []
  sent.forEach((part, index) => {
    const read = readPart(state, transfer, part, parts)
    if ('member' in read) errors.push({ ...read.detail, pointer: `/lines/${index}${read.member}` })
    else parts.push(read)
  })
  const first = errors[0]
  return first ? reject(first.code!, { errors }) : { ok: true, parts }
}

type Wrong = { member: string; detail: ErrorDetail }

function readPart(
  { configuration, transferLines }: WorkingSet,
  transfer: StockTransfer,
  { line, sku, quantity: units }: NamedPartOfLine,
  before: readonly PartOfLine[],
): PartOfLine | Wrong {
  const itemId = sku === undefined ? undefined : configuration.items.named(sku)?.id
  const rows = transferLines.where('transfer', transfer.id)
  const [row, another] = rows.filter((one) => one.line === line && (sku === undefined || one.itemId === itemId))
  if (!row || another) return { member: '/line', detail: { code: 'line_not_found', value: String(line) } }
  if (before.some((part) => part.line === line && part.itemId === row.itemId))
    return { member: '/line', detail: { code: 'conflicting_constraints', sku: row.sku } }
  const item = configuration.items.get(row.itemId)
  const finding = item ? judgeUnits(units, item, configuration) : null
  if (finding) return { member: '/quantity', detail: finding }
  if (quantity(units) > row.quantity) {
    const amounts = { requested: units, available: toUnits(row.quantity) }
    return { member: '/quantity', detail: { code: 'exceeds_line', sku: row.sku, ...amounts } }
  }
  return { line, itemId: row.itemId, sku: row.sku, quantity: quantity(units) }
}
