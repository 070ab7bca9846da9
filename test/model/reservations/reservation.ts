/** Reservations, and the units that they were promised. */
export type Reservation = {
  id: string
  reference: string
  state: 'draft' | 'pending' | 'fulfilled' | 'released' | 'expired'
  revision: number
  channel: string | null
  /** The only location that may be used, where its owner insisted on one. */
  location: string | null
  order: string | null
  lines: HeldLine[]
  expiresAt: number | null
  createdAt: number
}

/** As asked for, in units, less what was given back since. Of a kit, with its components at that time. */
export type HeldLine = {
  item: string
  sku: string
  quantity: number
  line_reference: string | null
  location: string | null
  components: readonly { item: string; quantity: number }[]
}

/** The shipment that units will leave with, or the transfer that brings them to it first. Null for a hold, and for what
 * needs no shipping. */
export type Owner = { kind: 'shipment' | 'transfer'; number: string } | null

/** Units promised to a reservation at a level. Those of a hold that is over stay in the list and count no more. */
export type Promised = {
  reservation: string
  revision: number
  line: number
  item: string
  location: string
  owner: Owner
  reserved: number
  backordered: number
  fulfilled: number
  uncounted: number
  /** Its parcel has left, and its units stand in the books. */
  hasLeft?: boolean
  expiresAt: number | null
  promisedAt: number
}

export type ReservationsPart = {
  reservations: Reservation[]
  /** In the order in which they were made, so that the later one of two of the same instant is the newer one. */
  promises: Promised[]
  /** Holds that a count has broken: what is left of them is given back when the batch is over. */
  brokenHolds: { reservation: string; revision: number }[]
}

export function noReservations(): ReservationsPart {
  return { reservations: [], promises: [], brokenHolds: [] }
}
