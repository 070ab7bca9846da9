import { onOrder, onShipment, onTransfer, placeOne, receive, reserve } from '../drawing/story-steps.ts'
import { LINES_MAX, type Step } from '../drawing/universe.ts'

const MANY = Array.from({ length: LINES_MAX + 1 }, () => ({ sku: 'MUG', quantity: 1 }))

/** Holds that become orders, and what holds are refused for. */
export const reservationStory: Step[][] = [
  [receive('LAMP', 'ber', 9), receive('STEP', 'ber', 20)],
  [reserve('cart-2', 'web', 'LAMP', 2), { name: 'extend_reservation', input: { reservation: 'cart-2' } }],
  [placeOne('story-4', 'web', 'LAMP', 2, { reservation: 'cart-2' })],
  [placeOne('story-4', 'web', 'LAMP', 1), onShipment('ship_shipment', 'story-4-1')],
  [{ name: 'release_reservation', input: { reservation: 'cart-2' } }],
  [{ name: 'release_reservation', input: { reservation: '#LAST' } }, onOrder('cancel_order', 'story-4')],
  [onOrder('approve_order', 'story-4'), onShipment('decrement_shipment', 'story-4-1')],
  [reserve('cart-3', 'web', 'STEP', 1), reserve('cart-3', 'web', 'STEP', 10), reserve('cart-3', 'web', 'STEP', 3)],
  [reserve('cart-3', 'nobody', 'STEP', 2), reserve('cart-3', 'web', 'NONE', 2), reserve('cart-3', 'web', 'MUG', 0.5)],
  [reserve('cart-3', 'web', 'MUG', 0), reserve('cart-3', 'web', 'LAST', 99)],
  [reserve('#LAST', 'web', 'STEP', 2)],
  [{ name: 'reserve_stock', input: { reference: 'cart-3', lines: MANY } }],
  [placeOne('story-5', 'web', 'MUG', 1, { ship_from: 'ber', pickup_location: 'ham' })],
  [placeOne('story-5', 'web', 'MUG', 1, { ship_from: 'nowhere' })],
  [{ name: 'update_location', input: { location: 'par', active: false } }],
  [placeOne('story-5', 'web', 'MUG', 1, { ship_from: 'par' })],
  [{ name: 'update_location', input: { location: 'par', active: true } }],
  [onOrder('approve_order', 'none'), onShipment('ship_shipment', 'none'), onTransfer('dispatch_transfer', 'none')],
]
