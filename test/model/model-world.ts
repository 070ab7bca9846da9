/**
 * What the reference model knows: plain lists. Nothing is kept that can be worked out: balances are summed from the
 * ledger, what is reserved from the promises, and what has expired from the clock, each time somebody asks. Slow and
 * obvious on purpose; it shares no rule with src/.
 *
 * Quantities are whole ten-thousandths. Locations, channels and models go by their code, transfers by their number.
 */
import type { ErrorCode, ErrorDetail } from '../../packages/engine/src/errors.ts'

export type Layer = Record<string, unknown>
export type Item = {
  id: string
  sku: string
  shippingCategory: string | null
  requiresShipping: boolean
  settings: Layer
  components: { item: string; quantity: number }[]
}
export type Coordinates = { latitude: number; longitude: number }
export type Location = { code: string; active: boolean; coordinates: Coordinates | null; settings: Layer }
export type Model = {
  code: string
  strategy: string
  cutoff: number
  locationOrder: string
  ttlSeconds: number
  stockDecrement: string
  transfersOnHold: boolean
  settings: Layer
  locations: { location: string; priority: number; onHold: boolean }[]
}
export type Channel = { code: string; model: string }
export type Level = { item: string; location: string; enabled: boolean; settings: Layer; countedAt: number | null }
export type Movement = {
  item: string
  quantity: number
  from: string
  to: string
  reason: string
  occurredAt: number
  recordedAt: number
}
export type Reservation = {
  id: string
  reference: string
  state: 'draft' | 'pending' | 'fulfilled' | 'released' | 'expired'
  revision: number
  channel: string | null
  order: string | null
  expiresAt: number | null
  createdAt: number
}
/** Units promised to a reservation at a level. Those of a hold that is over stay in the list and count no more. */
export type Promised = {
  reservation: string
  revision: number
  line: number
  item: string
  location: string
  shipment: string | null
  transfer: string | null
  reserved: number
  backordered: number
  fulfilled: number
  expiresAt: number | null
  promisedAt: number
}
export type Order = {
  id: string
  number: string
  model: string
  state: string
  fulfilment: string
  stockDecrement: string
  placedAt: number
}
export type Shipment = {
  order: string
  number: string
  state: string
  location: string
  category: string | null
  holdReasons: string[]
  decremented: boolean
  lines: { line: number; item: string; sku: string; quantity: number }[]
}
export type Transfer = {
  order: string
  number: string
  shipment: string
  from: string
  to: string
  state: string
  lines: { line: number; item: string; quantity: number; inTransit: number; received: number }[]
}

export type World = {
  now: number
  made: number
  items: Item[]
  locations: Location[]
  models: Model[]
  channels: Channel[]
  settings: Layer
  levels: Level[]
  ledger: Movement[]
  reservations: Reservation[]
  /** In the order in which they were made, so that the later one of two of the same instant is the newer one. */
  promises: Promised[]
  orders: Order[]
  shipments: Shipment[]
  transfers: Transfer[]
  /** Holds that a count has broken: what is left of them is given back when the batch is over. */
  brokenHolds: { reservation: string; revision: number }[]
}

export const MOST = 99_999_999_999 * 10_000

export function tenThousandths(units: number): number {
  return Math.round(units * 10_000)
}

export function inUnits(quantity: number): number {
  return quantity / 10_000
}

/** A new store: one location, one model, one channel. */
export function newWorld(now: number): World {
  return {
    now,
    made: 0,
    items: [],
    locations: [{ code: 'default', active: true, coordinates: null, settings: {} }],
    models: [
      {
        code: 'default',
        strategy: 'no_split',
        cutoff: 2,
        locationOrder: 'priority',
        ttlSeconds: 3600,
        stockDecrement: 'on_shipment',
        transfersOnHold: false,
        settings: {},
        locations: [{ location: 'default', priority: 1, onHold: false }],
      },
    ],
    channels: [{ code: 'default', model: 'default' }],
    settings: {},
    levels: [],
    ledger: [],
    reservations: [],
    promises: [],
    orders: [],
    shipments: [],
    transfers: [],
    brokenHolds: [],
  }
}

export type Detail = ErrorDetail

/** How the model says no. Whatever was changed before is put back by whoever catches it. */
export class Refused extends Error {
  readonly code: ErrorCode
  readonly details: Detail[]
  constructor(code: ErrorCode, details: Detail[] = []) {
    super(code)
    this.code = code
    this.details = details
  }
}

export function newId(world: World, kind: string): string {
  world.made += 1
  return `${kind}-${world.made}`
}

// ── Looking things up ────────────────────────────────────────────────────────────────────────────────────────────────

export function itemNamed(world: World, reference: string): Item | undefined {
  return world.items.find((item) => item.sku === reference) ?? world.items.find((item) => item.id === reference)
}

export function itemOf(world: World, id: string): Item {
  return world.items.find((item) => item.id === id)!
}

export function locationOf(world: World, code: string): Location | undefined {
  return world.locations.find((location) => location.code === code)
}

export function modelOf(world: World, code: string): Model | undefined {
  return world.models.find((model) => model.code === code)
}

export function levelOf(world: World, item: string, location: string): Level | undefined {
  return world.levels.find((level) => level.item === item && level.location === location)
}

export function madeLevel(world: World, item: string, location: string): Level {
  const known = levelOf(world, item, location)
  if (known) return known
  const level: Level = { item, location, enabled: true, settings: {}, countedAt: null }
  world.levels.push(level)
  return level
}

/** A hold that still counts by its owner's reference, or any reservation by its id. */
export function reservationNamed(world: World, reference: string): Reservation | undefined {
  const isHold = (held: Reservation) => held.state === 'draft' && held.expiresAt! > world.now
  return (
    world.reservations.find((held) => isHold(held) && held.reference === reference) ??
    world.reservations.find((held) => held.id === reference)
  )
}

export function orderNamed(world: World, reference: string): Order | undefined {
  return (
    world.orders.find((order) => order.number === reference) ?? world.orders.find((order) => order.id === reference)
  )
}
