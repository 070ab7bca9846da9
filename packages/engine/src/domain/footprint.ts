import type { ArchivableNoun } from './configuration/archivable.ts'
import type { Instant } from './kernel/instant.ts'

/** What a command will read and change. The load step locks it, in one fixed order, before the first decision. */
export type Footprint = {
  documents?: readonly DocumentFootprint[]
  /** Levels by item id and location id, there or not. Those that the documents' promises stand on are added. */
  levels?: readonly LevelFootprint[]
  /** A record of the configuration that is to end. Its levels are added, those of a kit's components too, so that no promise
   * of it is made meanwhile; and what is open and names it is counted. */
  archives?: { noun: ArchivableNoun; id: string }
}

export type DocumentKind =
  | 'order'
  | 'shipment'
  | 'stock_transfer'
  | 'return'
  | 'stock_subscription'
  | 'reservation'
  | 'expected_receipt'
  | 'stocktake'
  | 'channel_stock'

/** A document, there or not. Whatever belongs to its order is locked and known with it: shipments, transfers, returns, the reservation. */
export type DocumentFootprint = {
  kind: DocumentKind
  /** Id, number, or the reference of an open hold. */
  reference: string
  promises: PromiseSelector
  /** The answer shows it, with its lines and all its promises: they are loaded after everything else, and not locked. */
  isShown?: boolean
  /** Of a hold, or of an order by its id: a location that its items may be promised at besides. */
  alsoAt?: string
  /** Of an expected receipt, or a stocktake: items that may be added to it. */
  adds?: readonly string[]
  /** Of a stocktake: lines that are named, as they were called when they came to it, or by their items' ids. */
  skus?: readonly string[]
  /** Of a stocktake: the levels of all its lines, or of those whose counts are applied next; left out: of what is added or named. */
  counts?: 'all' | 'next' | 'next_or_nothing'
  /** Of an order, or a shipment's: what may be sourced anew, by its model: these items, and the items of these lines. */
  sources?: { items: readonly string[]; lines: readonly number[] | 'all' }
}

/**
 * Which promises of the document are needed, with the levels that they stand on. What waits for cover is always known.
 *
 * - `unshipped`: of an order, those of what needs no shipping
 * - `leaving_at_approval`: of an order, what approving it takes off the shelf: all of it where its stock is decremented
 *   on approval, else what needs no shipping
 */
export type PromiseSelector = 'none' | 'all' | 'unshipped' | 'leaving_at_approval'

export type LevelFootprint = {
  itemId: string
  locationId: string
  /** All open promises at the level are needed: it may fall below what is promised. */
  promises?: boolean
  /** Something that happened there at this instant is to be recorded: what stood there then, and since, is needed. */
  occurredAt?: Instant
}

/** A document with all of its promises. */
export function whole(kind: DocumentKind, reference: string): DocumentFootprint {
  return { kind, reference, promises: 'all' }
}

/** The same, and the answer will show it. */
export function shown(document: DocumentFootprint): DocumentFootprint {
  return { ...document, isShown: true }
}
