import { count, onOrder, onShipment, place, placeOne, receive, reserve } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

/** A hold over two places that a count breaks at one of them, and a backorder of a service that is filled later. */
export const followUpStory: Step[][] = [
  [receive('MUG', 'ber', 1), receive('MUG', 'muc', 3)],
  [reserve('cart-1', 'web', 'MUG', 5)],
  [count('MUG', 'ber', 0)],
  [receive('MUG', 'ber', 1), reserve('cart-1', 'web', 'MUG', 4)],
  // Renewed after the count and before what follows from it: the new hold stays.
  [count('MUG', 'ber', 0), reserve('cart-1', 'web', 'MUG', 2)],
  [{ name: 'release_reservation', input: { reservation: 'cart-1' } }],
  [place('story-2', 'web', [{ sku: 'BACK', quantity: 6 }], {}), onOrder('approve_order', 'story-2')],
  [onShipment('ship_shipment', 'story-2-2'), onShipment('decrement_shipment', 'story-2-2')],
  [receive('BACK', 'ber', 3)],
  [onShipment('ship_shipment', 'story-2-2'), onOrder('cancel_order', 'story-2')],
  [{ name: 'update_item', input: { item: 'GIFT', settings: { backorders: 'allow' } } }],
  [count('GIFT', 'ber', 1), placeOne('story-3', 'app', 'GIFT', 3), onOrder('approve_order', 'story-3')],
  [receive('GIFT', 'ber', 5)],
  [onOrder('cancel_order', 'story-3'), onShipment('ship_shipment', 'story-3-1')],
]
