import { changeModel, onOrder, placeOne, receive, reserve } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

const extend = (reservation: string): Step => ({ name: 'extend_reservation', input: { reservation } })
const active = (location: string, isActive: boolean): Step => ({
  name: 'update_location',
  input: { location, active: isActive },
})

/** What is held is placed, whatever has become of the model and the location since; and placed once. */
export const guaranteedStory: Step[][] = [
  [receive('MUG', 'ber', 4), receive('MUG', 'ham', 4)],
  [reserve('cart-1', 'web', 'MUG', 6), reserve('cart-2', 'web', 'MUG', 1)],
  [changeModel('alpha', { strategy: 'no_split', location_order: 'priority' })],
  [active('ham', false)],
  [placeOne('story-20', 'web', 'MUG', 7, { reservations: ['cart-1', 'cart-2'] })],
  [placeOne('story-21', 'web', 'MUG', 1, { reservation: 'cart-1' }), extend('cart-1')],
  [onOrder('cancel_order', 'story-20'), placeOne('story-21', 'web', 'MUG', 1, { reservations: ['cart-2'] })],
  [active('ham', true), changeModel('alpha', { strategy: 'split_shipments', location_order: 'distance' })],
  [{ name: 'reserve_stock', input: { reference: 'cart-3', location: 'ham', lines: [{ sku: 'SET', quantity: 1 }] } }],
  [active('ham', false)],
  [placeOne('story-22', 'web', 'SET', 1, { reservation: 'cart-3', pickup_location: 'ham' })],
  [placeOne('story-22', 'web', 'MUG', 1, { reservation: 'cart-3', reservations: ['cart-3'] })],
  [active('ham', true)],
]
