import { changeModel, count, onOrder, onShipment, placeOne, receive } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

function picked(number: string): Step[] {
  return [placeOne(number, 'web', 'LAMP', 1), onOrder('approve_order', number)]
}

/** A person takes goods off the shelf by hand, or never does. A count finds them gone, and back again, while they are
 * being picked. */
export const manualStory: Step[][] = [
  [changeModel('alpha', { stock_decrement: 'manual' })],
  [count('LAMP', 'ber', 4)],
  picked('story-13'),
  [onShipment('decrement_shipment', 'story-13-1'), onShipment('ship_shipment', 'story-13-1')],
  [placeOne('story-14', 'web', 'LAMP', 2), onOrder('approve_order', 'story-14')],
  [count('LAMP', 'ber', 0)],
  [count('LAMP', 'ber', 4)],
  [onShipment('decrement_shipment', 'story-14-1'), onOrder('cancel_order', 'story-14')],
  [...picked('story-15'), onShipment('ship_shipment', 'story-15-1')],
  [...picked('story-16'), onOrder('cancel_order', 'story-16')],
  // Shipped, and still in the books when the shelf is counted.
  [placeOne('story-21', 'web', 'LAMP', 2), onOrder('approve_order', 'story-21')],
  [onShipment('ship_shipment', 'story-21-1')],
  [count('LAMP', 'ber', 1)],
  [onShipment('decrement_shipment', 'story-21-1'), count('LAMP', 'ber', 4)],
  [receive('GIFT', 'ber', 2), placeOne('story-22', 'web', 'GIFT', 1)],
  [onOrder('decrement_order_lines', 'story-22'), onOrder('approve_order', 'story-22')],
  [{ name: 'decrement_order_lines', input: { order: 'story-22', lines: [0] } }],
  [onOrder('decrement_order_lines', 'story-22'), onOrder('cancel_order', 'story-22')],
  [changeModel('alpha', { stock_decrement: 'on_approval' })],
  [...picked('story-17'), onShipment('ship_shipment', 'story-17-1')],
  [...picked('story-18'), onShipment('ship_shipment', 'story-18-1')],
  [...picked('story-19'), onOrder('cancel_order', 'story-19')],
  [changeModel('alpha', { stock_decrement: 'on_shipment' })],
]
