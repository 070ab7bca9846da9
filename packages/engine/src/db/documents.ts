/**
 * The kinds of documents, as data: where they are stored, how they are named, whose they are, in which order they are
 * locked, and which levels they stand on. The loader walks this registry; a new kind is one entry.
 */
import type { ExpectedReceipt, ExpectedReceiptLine } from '../domain/expected-receipts/expected-receipt.ts'
import type { DocumentFootprint, DocumentKind, LevelFootprint } from '../domain/footprint.ts'
import { isHold, type Reservation } from '../domain/promises/reservation.ts'
import type { ReturnLine } from '../domain/returns/return.ts'
import type { Stocktake, StocktakeLine } from '../domain/stocktakes/stocktake.ts'
import { linesToSettle } from '../domain/stocktakes/stocktake-lines.ts'
import type { ChannelStock } from '../domain/subscriptions/channel-stock.ts'
import type { StockSubscription } from '../domain/subscriptions/stock-subscription.ts'
import type { StockTransfer, StockTransferLine } from '../domain/transfers/stock-transfer.ts'
import type { WORKING_SET_TABLES } from './tables/index.ts'

type Part = keyof typeof WORKING_SET_TABLES
type DocumentPart = Extract<
  Part,
  | 'orders'
  | 'shipments'
  | 'transfers'
  | 'returns'
  | 'subscriptions'
  | 'reservations'
  | 'expectedReceipts'
  | 'stocktakes'
  | 'channelStocks'
>

export type DocumentDescription = {
  kind: DocumentKind
  /** The part of the working set that holds it. */
  part: DocumentPart
  /** Which rows a natural key names; ids are tried besides. `$refs` stands for the keys asked for. */
  named: string
  /** The natural keys by which a row is found: none for a hold that has ended. */
  namesOf: (document: never) => string[]
  /** The column with the id of the order that it belongs to. */
  orderColumn: string | null
  /**
   * A kind is locked at its place in this registry. One that is guarded by its order is locked by itself only where it
   * has no order.
   */
  guardedByOrder: boolean
  /** The part that holds its lines, and how they name it, as a column and as a field. Left out: no command reads its lines. */
  lines?: { part: Part; parentColumn: string; parentField: string }
  /** Levels that a command on it may change, besides those that its promises stand on; of a line that it may come to have,
   * the item is known. `asked` is what commands say of it. */
  levelsOf?: (document: never, lines: readonly never[], asked: readonly DocumentFootprint[]) => LevelFootprint[]
}

/** In the order in which they are locked. */
export const DOCUMENTS: readonly DocumentDescription[] = [
  {
    kind: 'order',
    part: 'orders',
    named: 'number = any($refs)',
    namesOf: numberOf,
    orderColumn: null,
    guardedByOrder: false,
  },
  {
    kind: 'shipment',
    part: 'shipments',
    named: 'number = any($refs)',
    namesOf: numberOf,
    orderColumn: 'order_id',
    guardedByOrder: true,
  },
  {
    kind: 'stock_transfer',
    part: 'transfers',
    named: 'number = any($refs)',
    namesOf: numberOf,
    orderColumn: 'order_id',
    guardedByOrder: true,
    lines: { part: 'transferLines', parentColumn: 'transfer_id', parentField: 'transferId' },
    levelsOf: bothEnds,
  },
  {
    kind: 'return',
    part: 'returns',
    named: 'number = any($refs)',
    namesOf: numberOf,
    orderColumn: 'order_id',
    guardedByOrder: true,
    lines: { part: 'returnLines', parentColumn: 'return_id', parentField: 'returnId' },
    levelsOf: (_return: never, lines: readonly ReturnLine[]) =>
      lines.map(({ itemId, locationId }) => ({ itemId, locationId })),
  },
  {
    kind: 'stock_subscription',
    part: 'subscriptions',
    named: 'name = any($refs)',
    namesOf: ({ name }: StockSubscription) => [name],
    orderColumn: null,
    guardedByOrder: false,
  },
  {
    kind: 'reservation',
    part: 'reservations',
    // One that was placed is found by its order, or by its id.
    named: "((state = 'draft' or (state = 'pending' and order_id is null)) and reference = any($refs))",
    namesOf: (held: Reservation) => (isHold(held) ? [held.reference] : []),
    orderColumn: 'order_id',
    guardedByOrder: false,
  },
  {
    kind: 'expected_receipt',
    part: 'expectedReceipts',
    named: 'number = any($refs)',
    namesOf: numberOf,
    orderColumn: null,
    guardedByOrder: false,
    lines: { part: 'expectedReceiptLines', parentColumn: 'receipt_id', parentField: 'receiptId' },
    levelsOf: destinations,
  },
  {
    kind: 'stocktake',
    part: 'stocktakes',
    named: 'number = any($refs)',
    namesOf: numberOf,
    orderColumn: null,
    guardedByOrder: false,
    lines: { part: 'stocktakeLines', parentColumn: 'stocktake_id', parentField: 'stocktakeId' },
    levelsOf: countedLevels,
  },
  {
    kind: 'channel_stock',
    part: 'channelStocks',
    named: 'name = any($refs)',
    namesOf: ({ name }: ChannelStock) => [name],
    orderColumn: null,
    guardedByOrder: false,
  },
]

function numberOf({ number }: { number: string }): string[] {
  return [number]
}

function bothEnds(transfer: StockTransfer, lines: readonly StockTransferLine[]): LevelFootprint[] {
  return lines.flatMap(({ itemId }) => [
    { itemId, locationId: transfer.fromLocationId },
    { itemId, locationId: transfer.toLocationId },
  ])
}

function destinations({ locationId }: ExpectedReceipt, lines: readonly ExpectedReceiptLine[]): LevelFootprint[] {
  return lines.map(({ itemId }) => ({ itemId, locationId }))
}

/** Of a line that is only named by its item, nothing else is known. */
type CountedLine = StocktakeLine | Pick<StocktakeLine, 'itemId'>

function countedLevels(
  stocktake: Stocktake,
  lines: readonly CountedLine[],
  asked: readonly DocumentFootprint[],
): LevelFootprint[] {
  const { locationId, frozen } = stocktake
  const own = lines.filter((line): line is StocktakeLine => 'line' in line)
  const places = (some: readonly CountedLine[]) => some.map(({ itemId }) => ({ itemId, locationId }))
  const added = places(lines.filter((line) => !('line' in line)))
  if (asked.some(({ counts }) => counts === 'all') && frozen) added.push(...places(own))
  const named = new Set(asked.flatMap(({ skus = [] }) => skus))
  added.push(...places(own.filter(({ sku, itemId }) => named.has(sku) || named.has(itemId))))
  const counting = asked.flatMap(({ counts }) => (counts === 'next' || counts === 'next_or_nothing' ? counts : []))
  const next = counting.length === 0 ? [] : linesToSettle(own)
  return [...added, ...next.map((line) => countFootprint(stocktake, line, counting.includes('next_or_nothing')))]
}

/** A count may find less than is promised, and is true at its instant; what nobody has counted is there no more at the end. */
function countFootprint(
  { countedAt: endedAt }: Stocktake,
  { itemId, locationId, countedAt }: StocktakeLine,
  orNothing: boolean,
): LevelFootprint {
  const occurredAt = countedAt ?? (orNothing ? endedAt : null)
  return { itemId, locationId, promises: true, ...(occurredAt !== null && { occurredAt }) }
}
