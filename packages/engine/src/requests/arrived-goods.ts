/** What has arrived of a transfer, as it is told: no more than is on its way, and no less is missed. */
import { type Quantity, toUnits } from '../domain/kernel/quantity.ts'
import { settledBy } from '../domain/stock/discrepancies.ts'
import type { StockTransfer, StockTransferLine } from '../domain/transfers/stock-transfer.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { type ErrorDetail, type Rejection, reject } from '../errors.ts'
import { type ArrivedPart, readArrivedParts, type ToldPart } from './arrived-parts.ts'

type Told = ToldPart & { sku?: string }
type Awaited = StockTransferLine & { outstanding: Quantity }

export function readArrivedGoods(
  state: WorkingSet,
  transfer: StockTransfer,
  told: readonly Told[],
): { ok: true; parts: ArrivedPart<StockTransferLine>[] } | Rejection {
  const rows = state.transferLines.where('transfer', transfer.id)
  const awaited = rows.map((line): Awaited => ({ ...line, outstanding: line.inTransit }))
  const read = readArrivedParts(state, told, (part) => lineOf(state, awaited, part))
  if (!read.ok) return read
  const errors = read.parts.flatMap(({ line, ...arrival }, index): ErrorDetail[] => {
    const requested = settledBy(arrival)
    if (requested <= line.outstanding) return []
    const amounts = { requested: toUnits(requested), available: toUnits(line.outstanding) }
    return [{ pointer: `/lines/${index}`, code: 'exceeds_line', sku: line.sku, ...amounts }]
  })
  if (errors.length > 0) return reject('exceeds_line', { errors })
  const rowOf = ({ line, itemId }: Awaited) => rows.find((row) => row.line === line && row.itemId === itemId)!
  return { ok: true, parts: read.parts.map((part) => ({ ...part, line: rowOf(part.line) })) }
}

/** The one line that is meant. Several items of one line are told apart by their SKU. */
function lineOf({ configuration }: WorkingSet, rows: readonly Awaited[], part: Told): Awaited | undefined {
  const itemId = part.sku === undefined ? undefined : configuration.items.named(part.sku)?.id
  const meant = rows.filter((row) => row.line === part.line && (part.sku === undefined || row.itemId === itemId))
  return meant.length === 1 ? meant[0] : undefined
}
