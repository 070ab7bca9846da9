import { count, placeOne, receive, reserve } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

const firm = (reference: string, lines: object[]): Step => ({
  name: 'reserve_stock',
  input: { reference, channel: 'app', firm: true, lines },
})
const on = (name: Step['name'], reservation: string, lines?: object[]): Step => ({
  name,
  input: { reservation, ...(lines && { lines }) },
})
const move = (reservation: string, location: string): Step => ({
  name: 'move_reservation',
  input: { reservation, location },
})
const part = (quantity: number, more: object = { line: 0 }) => ({ ...more, quantity })

/** Firm holds without an order: confirmed, uncovered by a count, fulfilled and given back in parts. */
export const firmStory: Step[][] = [
  [receive('LAMP', 'ber', 12), on('release_reservation', 'cart-1'), on('release_reservation', 'cart-2')],
  [reserve('cart-1', 'app', 'LAMP', 3), on('fulfil_reservation', 'cart-1'), on('confirm_reservation', 'cart-1')],
  [on('confirm_reservation', 'cart-1'), on('fulfil_reservation', 'cart-1', [part(1)])],
  [reserve('cart-1', 'app', 'LAMP', 2), placeOne('story-30', 'app', 'LAMP', 2, { reservation: 'cart-1' })],
  [placeOne('story-30', 'app', 'LAMP', 2, { reservations: ['cart-1'] })],
  [on('fulfil_reservation', 'cart-1', [part(1, { line: 4 }), part(9), part(1, { line_reference: 'none' })])],
  [on('release_reservation', 'cart-1', [part(1)]), on('release_reservation', 'cart-1', [part(9)])],
  [on('release_reservation', 'cart-1'), on('fulfil_reservation', '#LAST'), on('confirm_reservation', '#LAST')],
  [firm('cart-2', [{ sku: 'LAMP', quantity: 4, line_reference: 'top' }]), reserve('cart-3', 'app', 'LAMP', 2)],
  [on('extend_reservation', 'cart-2'), count('LAMP', 'ber', 1)],
  [on('fulfil_reservation', 'cart-2'), on('fulfil_reservation', 'cart-2', [part(1, { line_reference: 'top' })])],
  [receive('LAMP', 'ber', 9), on('fulfil_reservation', 'cart-2', [part(1, { line: 0, location: 'ber' })])],
  [on('release_reservation', 'cart-2', [part(1, { line: 0, location: 'ber' })]), on('fulfil_reservation', 'cart-2')],
  [firm('cart-2', [{ sku: 'LAMP', quantity: 2, line_reference: 'side' }]), receive('LAMP', 'muc', 3)],
  [move('cart-2', 'muc'), move('cart-2', 'nowhere'), move('none', 'muc'), move('cart-2', 'ber')],
  [on('release_reservation', 'cart-2', [part(1, { line_reference: 'side' })])],
  [firm('cart-2', [{ sku: 'LAMP', quantity: 2 }]), placeOne('story-31', 'app', 'LAMP', 2, { reservation: 'cart-2' })],
]
