/**
 * What the sourcing planner reads and what it answers: plain values, quantities in ten-thousandths.
 *
 * The planner never sees a database row. Whoever calls it has already applied the settings cascade, safety stock,
 * expiries and the caller's own hold, so that `available` is simply what this owner may be promised there.
 */
import type { Quantity } from '../kernel/quantity.ts'

export const SOURCING_STRATEGIES = [
  'no_split',
  'split_shipments',
  'split_by_line_items',
  'ship_from_primary',
  'ship_from_first_available_or_primary',
] as const
export type SourcingStrategy = (typeof SOURCING_STRATEGIES)[number]

export const LOCATION_ORDERS = ['priority', 'distance'] as const
export type LocationOrder = (typeof LOCATION_ORDERS)[number]

export type Coordinates = { latitude: number; longitude: number }

/** One thing to be sourced: an order line, or one component of a kit line. */
export type Demand = {
  /** Index of the request's line, from 0. Components of one kit share it. */
  line: number
  item: string
  sku: string
  quantity: Quantity
  shippingCategory: string | null
  requiresShipping: boolean
  /** For a component of a kit: how much of it one kit needs. Absent for a plain line. */
  perKit?: Quantity
  /** Of a kit that ships together, which one. */
  kit?: { item: string; sku: string }
}

/** A location of the model, in the model's priority order or not: the planner sorts. */
export type CandidateLocation = {
  id: string
  code: string
  /** Lower is tried first; ties by id. */
  priority: number
  active: boolean
  /** Shipments from here start on hold. */
  onHold: boolean
  coordinates: Coordinates | null
}

/** What one location can give of one item. */
export type LocationStock = {
  /** Units that can be promised now: after safety stock and with the owner's own hold given back. Never negative. */
  available: Quantity
  /** Of these, what the owner holds here already: no threshold keeps it from its owner. */
  own?: Quantity
  /** Units that can be promised without cover as far as this location goes: 0, a number, or null for unlimited. */
  backorderRoom: Quantity | null
  /** Units may be promised here without cover, whether or not there is room left. No threshold is held back then. */
  backordersAllowed?: boolean
  /** False: the item is never counted here, any amount can be had. */
  tracked: boolean
  /** False when the level is switched off: nothing can be had here, not even of an untracked item. A level that is
   * absent is no `LocationStock` at all, except for an untracked item that is stocked nowhere: it can be had everywhere. */
  sellable: boolean
}

/** Stock by item and location. A location that does not know the item gives null. */
export type StockReader = (item: string, location: string) => LocationStock | null

export type SourcingPolicy = {
  strategy: SourcingStrategy
  locationOrder: LocationOrder
  /** The first so many active locations in order are the scope; null: all of them. */
  cutoff: number | null
  shipTo: Coordinates | null
  /** The only location that may be used, whatever the cutoff (pickup, or "ship from"). */
  pinned: string | null
  /** What the pinned location does not have comes from the scope, by transfers. */
  isBroughtOver?: boolean
  /** Held back per item over the scope, from the lowest-priority locations first. */
  outOfStockThreshold: (item: string) => Quantity
  /** How much more of an item may be promised without cover at all locations together; null or left out is unlimited. */
  backorderRoomInAll?: (item: string) => Quantity | null
  /** Promise what there is instead of nothing when something is short. */
  partial: boolean
}

/** Units of one demand promised at one location. `location` is where they stand; for a transfer they are shipped
 * from `shipFrom` after they have moved there. */
export type Allocation = {
  line: number
  item: string
  location: string
  /** Covered by stock on hand. */
  reserved: Quantity
  /** Promised without cover. */
  backordered: Quantity
  /** Units of an untracked item: promised, but counted nowhere. */
  untracked: Quantity
  /** Index into `shipments`; null for what needs no shipping. */
  shipment: number | null
  /** Index into `transfers` when the units must move to the shipping location first. */
  transfer: number | null
}

export type PlannedShipment = {
  location: string
  shippingCategory: string | null
  /** Some of its units are not covered by stock yet: it waits on hold. */
  backordered: boolean
  /** It waits for a transfer of this plan. */
  awaitsTransfer: boolean
  /** The location is on hold in the model. */
  locationOnHold: boolean
}

export type PlannedTransfer = { from: string; to: string; shipment: number }

/** A SKU that cannot be promised in full. One entry per SKU, over all its lines; of a kit that ships together, in kits. */
export type Shortage = {
  item: string
  sku: string
  /** Lines that want it; the first that could not be filled comes first. */
  lines: number[]
  requested: Quantity
  /** The most that this strategy could promise of it from stock and backorder room, over all lines. */
  available: Quantity
}

export const LOCATION_OUTCOMES = [
  'used',
  'not_needed',
  'nothing_available',
  'inactive',
  'beyond_cutoff',
  'not_pinned',
  'not_the_primary',
  'lacks_some_items',
] as const
export type LocationOutcome = (typeof LOCATION_OUTCOMES)[number]

export const NOTHING_TAKEN_REASONS = [
  'level_disabled',
  'no_level',
  'no_stock',
  'held_back',
  'not_needed',
  'not_the_shipping_location',
  'no_whole_kit',
] as const
export type NothingTakenReason = (typeof NOTHING_TAKEN_REASONS)[number]

export type Explanation = {
  strategy: SourcingStrategy
  location_order: LocationOrder
  /** Sourcing anew fell short, so that what was held was taken where it stands, and only the rest was sourced. */
  from_hold?: true
  /** Every location of the model, in the order in which it was considered. */
  locations: {
    location: string
    priority: number
    /** Great-circle distance to the ship-to in kilometres, to one decimal; absent when it was not asked or not known. */
    distance_km?: number
    outcome: LocationOutcome
  }[]
  /** Per demand, what each location in scope had and gave, in units. */
  lines: {
    line: number
    sku: string
    quantity: number
    /** SKU of the kit that it ships together with. */
    ships_with?: string
    considered: {
      location: string
      available: number | null
      taken: number
      backordered?: number
      why?: NothingTakenReason
      /** Units that were held there. */
      from_hold?: true
    }[]
  }[]
}

export type Plan = {
  allocations: Allocation[]
  shipments: PlannedShipment[]
  transfers: PlannedTransfer[]
  shortages: Shortage[]
  explanation: Explanation
}
