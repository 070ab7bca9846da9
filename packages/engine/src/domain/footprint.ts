import type { Instant } from './kernel/instant.ts'

/** What a command will read and change. The load step locks it, in one fixed order, before the first decision. */
export type Footprint = {
  /** Orders by number or id, with their shipments, transfers and reservation; and of their promises what `promises` says. */
  orders?: readonly string[]
  /** Of the orders: what waits for cover, always; besides, all promises, or what approving may take off the shelf (all of it where stock is decremented on
   * approval, else what needs no shipping). */
  promises?: 'all' | 'leaving_at_approval'
  /** The orders that these reservations (by id) were placed for, likewise. */
  ordersOf?: readonly string[]
  /** Shipments by id or number: their order is locked, their promises are here. */
  shipments?: readonly string[]
  /** Transfers by id or number: their order is locked, their promises and those of their shipment are here. */
  transfers?: readonly string[]
  /** Reservations by id, or the open draft of a reference, with all their promises. */
  reservations?: readonly string[]
  /** What the answer will show, by the same names: loaded after everything else and not locked, for it is not decided on. */
  shows?: {
    /** Orders with their lines, the lines of their shipments, and all their promises. */
    orders?: readonly string[]
    /** Shipments with their lines. */
    shipments?: readonly string[]
    /** Reservations with the numbers of their orders. */
    reservations?: readonly string[]
  }
  /** Levels by item id and location id, there or not. Those that the promises stand on are added. */
  levels?: readonly LevelFootprint[]
}

export type LevelFootprint = {
  itemId: string
  locationId: string
  /** All open promises at the level are needed: it may fall below what is promised. */
  promises?: boolean
  /** What occurred after this instant is needed: a count that was true then. */
  historyAfter?: Instant
}
