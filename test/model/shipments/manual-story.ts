import { changeModel, count, onOrder, onShipment, placeOne } from '../drawing/story-steps.ts'
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
  [changeModel('alpha', { stock_decrement: 'on_shipment' })],
]
