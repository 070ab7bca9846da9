import { changeModel, count, onOrder, onTransfer, placeOne } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

function changeBeta(change: object): Step {
  return changeModel('beta', change)
}

const FIRST_AVAILABLE = { strategy: 'ship_from_first_available_or_primary', stock_locations_cutoff: 3 }
const AS_BEFORE = { stock_locations_cutoff: 2, put_transfers_on_hold: false }

/** Nobody has enough alone, so that two locations send to a third; and the order is cancelled before they have set out,
 * on their way, and while they wait for a person. */
export const cancelledTransfersStory: Step[][] = [
  [changeBeta(FIRST_AVAILABLE)],
  [count('LAMP', 'ham', 1), count('LAMP', 'ber', 2), count('LAMP', 'par', 2)],
  [placeOne('story-9', 'shop', 'LAMP', 4), onOrder('cancel_order', 'story-9')],
  [placeOne('story-10', 'shop', 'LAMP', 4), onOrder('approve_order', 'story-10')],
  [onTransfer('dispatch_transfer', 'story-10-T1'), onTransfer('dispatch_transfer', 'story-10-T2')],
  [onOrder('cancel_order', 'story-10')],
  [changeBeta({ strategy: 'ship_from_primary', put_transfers_on_hold: true })],
  [placeOne('story-11', 'shop', 'LAMP', 4), onOrder('approve_order', 'story-11')],
  [onTransfer('dispatch_transfer', 'story-11-T1'), onTransfer('release_transfer', 'story-11-T1')],
  [onTransfer('hold_transfer', 'story-11-T1')],
  [onOrder('cancel_order', 'story-11')],
  [changeBeta(AS_BEFORE)],
]
