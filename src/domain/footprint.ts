import type { Instant } from './instant.ts'

/** What a command will read and change. The load step locks it, in one fixed order, before the first decision. */
export type Footprint = {
  /** Orders by number or id, with their shipments, transfers and reservation. */
  orders?: readonly string[]
  /** Shipments by id or number: their order is locked. */
  shipments?: readonly string[]
  /** Transfers by id or number: their order is locked. */
  transfers?: readonly string[]
  /** Reservations by id, or the open draft of a reference. */
  reservations?: readonly string[]
  /** The orders that these reservations (by id) were placed for. */
  ordersOf?: readonly string[]
  /** Levels by item id and location id, there or not. */
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
