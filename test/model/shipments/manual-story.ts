import { changeModel, count, onOrder, onShipment, placeOne, receive } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

/** A person takes goods off the shelf by hand. A count finds them gone, and back again, while they are being picked. */
export const manualStory: Step[][] = [
  [changeModel('alpha', { stock_decrement: 'manual' })],
  [count('LAMP', 'ber', 4)],
  [placeOne('story-13', 'web', 'LAMP', 1), onOrder('approve_order', 'story-13')],
  [onShipment('decrement_shipment', 'story-13-1'), onShipment('ship_shipment', 'story-13-1')],
  [placeOne('story-14', 'web', 'LAMP', 2), onOrder('approve_order', 'story-14')],
  [count('LAMP', 'ber', 0)],
  [count('LAMP', 'ber', 4)],
  [onShipment('decrement_shipment', 'story-14-1'), onOrder('cancel_order', 'story-14')],
  // Shipped, and still in the books when the shelf is counted.
  [placeOne('story-15', 'web', 'LAMP', 2), onOrder('approve_order', 'story-15')],
  [onShipment('ship_shipment', 'story-15-1')],
  [count('LAMP', 'ber', 1)],
  [onShipment('decrement_shipment', 'story-15-1'), count('LAMP', 'ber', 4)],
  [receive('GIFT', 'ber', 2), placeOne('story-16', 'web', 'GIFT', 1)],
  [onOrder('decrement_order_lines', 'story-16'), onOrder('approve_order', 'story-16')],
  [{ name: 'decrement_order_lines', input: { order: 'story-16', lines: [0] } }],
  [onOrder('decrement_order_lines', 'story-16'), onOrder('cancel_order', 'story-16')],
  [changeModel('alpha', { stock_decrement: 'on_shipment' })],
]
