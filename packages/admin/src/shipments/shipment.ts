/** The work on a shipment: which step comes next, and which others can be taken, by its state. */
import type { RowOf } from '@holdfast/sdk'
import type { Inverse } from '../parts/use-done.tsx'

export type Shipment = RowOf<'list_shipments'>
export type State = Shipment['state']

export const COLUMNS = ['on_hold', 'picking', 'packing', 'ready_to_ship', 'shipped'] as const satisfies readonly State[]

export const STEPS = {
  release: 'release_shipment',
  pack: 'pack_shipment',
  ready: 'ready_shipment',
  pick: 'pick_shipment',
  deliver: 'deliver_shipment',
  readyPickup: 'ready_pickup',
  handOver: 'complete_pickup',
} as const
export type Step = keyof typeof STEPS

const NEXT: Partial<Record<State, Step | 'ship'>> = {
  on_hold: 'release',
  picking: 'pack',
  packing: 'ready',
  ready_to_ship: 'ship',
  shipped: 'deliver',
}

/** What a customer fetches is made ready and handed over; it is not sent. */
const NEXT_OF_A_PICKUP: Partial<Record<State, Step>> = {
  on_hold: 'release',
  picking: 'readyPickup',
  packing: 'readyPickup',
  ready_to_ship: 'readyPickup',
  ready_for_pickup: 'handOver',
}

export function nextOf({ state, for_pickup: isForPickup }: Shipment): Step | 'ship' | undefined {
  return (isForPickup ? NEXT_OF_A_PICKUP : NEXT)[state]
}

/** The instant by which something is to happen to it, if that has passed: it is not ready, or not fetched. */
export function lateSince({ state, ship_by: by, pickup_expires_at: kept }: Shipment, now = Date.now()): string | null {
  const due = state === 'ready_for_pickup' ? kept : hasLeft(state) || state === 'cancelled' ? null : by
  return due !== null && Date.parse(due) < now ? due : null
}

export function mayShip(state: State): boolean {
  return state === 'picking' || state === 'packing' || state === 'ready_to_ship'
}

export function mayGoBack(state: State): boolean {
  return state === 'packing' || state === 'ready_to_ship' || state === 'ready_for_pickup'
}

export function hasLeft(state: State): boolean {
  return state === 'shipped' || state === 'delivered' || state === 'picked_up'
}

/** A person can only let go what a person, or a location on hold, holds; the rest lets go by itself. */
export function mayRelease({ state, hold_reasons: reasons }: Shipment): boolean {
  return state === 'on_hold' && reasons.some((reason) => reason === 'person' || reason === 'location_on_hold')
}

/** What takes back the next step of a shipment, where there is something. */
export function inverseOf({ number, state, for_pickup: isForPickup, hold_note: note }: Shipment): Inverse | undefined {
  if (state === 'on_hold') return { name: 'hold_shipment', input: { shipment: number, ...(note && { reason: note }) } }
  const isBegun = isForPickup ? mayShip(state) : state === 'picking'
  return isBegun ? { name: 'pick_shipment', input: { shipment: number } } : undefined
}
