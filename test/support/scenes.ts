/** Scenes that many tables of decisions begin with. Each is of the item S1, at the locations A and B. */
import type { HoldScene, OrderScene, ShipmentScene, TransferScene } from './working-documents.ts'
import type { ReturnScene } from './working-returns.ts'
import type { Scene } from './working-state.ts'

/** Ten at A, promised to nobody. */
export const stocked: Scene = { levels: { 'S1@A': 10 } }

/** A kit of two S1. */
export const withKit: Scene = { items: { S1: {}, KIT: { components: { S1: 2 } } } }

/** Ten at A, as a count has found them an hour ago. */
export const counted: Scene = { levels: { 'S1@A': { onHand: 10, countedAt: '2026-01-01T11:00:00Z' } } }

/** Ten at A, of which five are an order's and three are held: by `cart`, and after it by `later`. */
export const promised: Scene = {
  levels: { 'S1@A': 10 },
  holds: { cart: { promises: ['2 S1@A'] }, later: { promises: ['1 S1@A'] } },
  orders: {
    'O-1': { state: 'approved', placedAt: '2026-01-01T10:00:00Z', shipments: [{ from: 'A', promises: ['5 S1@A'] }] },
  },
}

/** Nothing at A, where O-1 waits for three and after it O-2 for two. */
export const awaited: Scene = {
  levels: { 'S1@A': 0 },
  orders: {
    'O-1': { state: 'approved', placedAt: '2026-01-01T10:00:00Z', shipments: [waitingFor('3 S1@A waiting')] },
    'O-2': { state: 'approved', placedAt: '2026-01-01T11:00:00Z', shipments: [waitingFor('2 S1@A waiting')] },
  },
}

function waitingFor(promise: string): ShipmentScene {
  return { from: 'A', state: 'on_hold', holdReasons: ['backordered'], promises: [promise] }
}

/** Ten at A, of which `cart` holds two. */
export function held(hold: HoldScene = {}): Scene {
  return { levels: { 'S1@A': 10 }, holds: { cart: { promises: ['2 S1@A'], ...hold } } }
}

/** Ten at A, of which a firm hold has five. */
export function firm(hold: HoldScene = {}): Scene {
  return {
    levels: { 'S1@A': 10 },
    holds: { table: { state: 'pending', expiresAt: null, lines: ['5 S1 as top'], promises: ['5 S1@A'], ...hold } },
  }
}

/** Ten at A, of which the one shipment of O-1 has three. */
export function placed(order: OrderScene = {}, shipment: Partial<ShipmentScene> = {}): Scene {
  return {
    levels: { 'S1@A': 10 },
    orders: { 'O-1': { ...order, shipments: [{ from: 'A', promises: ['3 S1@A'], ...shipment }] } },
  }
}

export function approved(order: OrderScene = {}, shipment: Partial<ShipmentScene> = {}): Scene {
  return placed({ state: 'approved', ...order }, shipment)
}

export const cancelled: Scene = placed(
  { state: 'cancelled', reservation: 'released' },
  { state: 'cancelled', promises: [] },
)

/** One at A, and the shipment of O-1 waits for two more. */
export function backordered(order: OrderScene = {}, shipment: Partial<ShipmentScene> = {}): Scene {
  const promises = ['1 S1@A', '2 S1@A waiting']
  return {
    levels: { 'S1@A': 1 },
    orders: { 'O-1': { ...order, shipments: [{ from: 'A', promises, holdReasons: ['backordered'], ...shipment }] } },
  }
}

/** The shipment of O-1 has five at A, and waits for three that a transfer brings from B. */
export function moving(transfer: Partial<TransferScene> = {}): Scene {
  return {
    levels: { 'S1@A': 5, 'S1@B': 10 },
    orders: {
      'O-1': {
        state: 'approved',
        shipments: [{ from: 'A', state: 'on_hold', holdReasons: ['transfer'], promises: ['5 S1@A'] }],
        transfers: [{ from: 'B', to: 'A', goods: ['3 S1'], ...transfer }],
      },
    },
  }
}

/** What a command with changes takes, with one change of S1 at A. */
export function oneChange<Fields extends object>(fields: Fields) {
  return { changes: [{ sku: 'S1', location: 'A', ...fields }] }
}

/** O-1 has had three S1 from A, of which seven are left there; returns go to B. */
export function shippedOut(returns: Record<string, ReturnScene> = {}, more: Partial<Scene> = {}): Scene {
  const shipment: Partial<ShipmentScene> = {
    ...{ state: 'shipped', decremented: true, shippedAt: Date.parse('2026-01-01T12:00:00Z') },
    promises: ['3 S1@A taken'],
  }
  return {
    ...approved({ fulfilment: 'fulfilled', reservation: 'fulfilled' }, shipment),
    levels: { 'S1@A': 7, 'S1@B': 0 },
    model: { returnLocations: [{ locationId: 'B', priority: 1 }] },
    returns,
    ...more,
  }
}

/** Two of them come back. */
export function comingBack(one: Partial<ReturnScene> = {}, more: Partial<Scene> = {}): Scene {
  return shippedOut({ 'O-1-R1': { state: 'shipped', locationId: 'B', lines: ['2 S1@B'], ...one } }, more)
}
