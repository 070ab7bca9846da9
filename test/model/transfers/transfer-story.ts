import { count, onOrder, onShipment, onTransfer, placeOne, receive } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

/** A transfer that is uncovered by a count, covered again, sent and received; and the shipment that waits for it. */
export const transferStory: Step[][] = [
  [receive('MUG', 'ham', 1), receive('MUG', 'ber', 4)],
  [placeOne('story-1', 'shop', 'MUG', 3), onOrder('approve_order', 'story-1')],
  [onTransfer('hold_transfer', 'story-1-T1'), onTransfer('release_transfer', 'story-1-T1')],
  [{ name: 'cancel_transfer', input: { transfer: 'story-1-T1' } }],
  [count('MUG', 'ber', 1)],
  [onTransfer('dispatch_transfer', 'story-1-T1')],
  [onShipment('ship_shipment', 'story-1-1'), onTransfer('complete_transfer', 'story-1-T1')],
  [receive('MUG', 'ber', 2), onTransfer('dispatch_transfer', 'story-1-T1')],
  [{ name: 'delete_level', input: { sku: 'MUG', location: 'ham' } }],
  [onTransfer('complete_transfer', 'story-1-T1'), onShipment('decrement_shipment', 'story-1-1')],
  [onShipment('ship_shipment', 'story-1-1')],
  [onOrder('cancel_order', 'story-1'), onTransfer('dispatch_transfer', 'story-1-T1')],
]
