/** The work on a shipment: which step comes next, and which others can be taken, by its state. */
import type { RowOf } from '@holdfast/sdk'
import type { Inverse } from '../parts/use-done.tsx'

export type Shipment = RowOf<'list_shipments'>
export type State = Shipment['state']

export const COLUMNS = ['on_hold', 'picking', 'packing', 'ready_to_ship', 'shipped'] as const satisfies readonly State[]
export type BoardColumn = (typeof COLUMNS)[number]

export const STEPS = {
  release: 'release_shipment',
  pack: 'pack_shipment',
  ready: 'ready_shipment',
  pick: 'pick_shipment',
  deliver: 'deliver_shipment',
} as const
export type Step = keyof typeof STEPS

export const NEXT: Partial<Record<State, Step | 'ship'>> = {
  on_hold: 'release',
  picking: 'pack',
  packing: 'ready',
  ready_to_ship: 'ship',
  shipped: 'deliver',
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
export function inverseOf({ number, state, hold_note: note }: Shipment): Inverse | undefined {
  if (state === 'on_hold') return { name: 'hold_shipment', input: { shipment: number, ...(note && { reason: note }) } }
  return state === 'picking' ? { name: 'pick_shipment', input: { shipment: number } } : undefined
}
