import { changeModel, count, level, onOrder, onTransfer, placeOne, receive } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

const none = ['ber', 'ham', 'muc', 'par'].map((location) => count('BACK', location, 0))

/** Orders wait where nothing is, and are moved to where something arrives: several of them, in part, for a transfer, by
 * the cancelling of another, and not where the model does not want it. */
export const movedBackordersStory: Step[][] = [
  [{ name: 'update_item', input: { item: 'BACK', settings: { backorders: 'allow', backorder_limit: null } } }],
  none,
  [placeOne('story-40', 'web', 'BACK', 3), placeOne('story-41', 'web', 'BACK', 2)],
  [onOrder('approve_order', 'story-40')],
  [receive('BACK', 'muc', 2)],
  [receive('BACK', 'ham', 2)],
  [onOrder('approve_order', 'story-41'), receive('BACK', 'muc', 4)],
  [onOrder('cancel_order', 'story-40')],
  none,
  [
    changeModel('beta', {
      strategy: 'ship_from_primary',
      put_transfers_on_hold: false,
      settings: { backorders: 'allow', backorder_limit: null },
    }),
  ],
  [placeOne('story-42', 'shop', 'BACK', 2), onOrder('approve_order', 'story-42')],
  [receive('BACK', 'ber', 1)],
  [receive('BACK', 'ber', 1)],
  [onTransfer('dispatch_transfer', 'story-42-T1')],
  [onTransfer('complete_transfer', 'story-42-T1')],
  [changeModel('alpha', { move_backorders: false }), changeModel('beta', { move_backorders: false })],
  none,
  [placeOne('story-43', 'web', 'BACK', 1)],
  [receive('BACK', 'ham', 1), receive('BACK', 'muc', 1)],
  [changeModel('alpha', { move_backorders: true }), changeModel('beta', { move_backorders: true })],
  [onOrder('cancel_order', 'story-41'), onOrder('cancel_order', 'story-43')],
  // What is held back or off sale is offered when it is so no more.
  none,
  [level('BACK', 'ham', { settings: { safety_stock: 4 } }), level('BACK', 'muc', { enabled: false })],
  [receive('BACK', 'ham', 4), receive('BACK', 'muc', 1)],
  [placeOne('story-44', 'web', 'BACK', 3)],
  [level('BACK', 'ham', { settings: { safety_stock: 3 } })],
  [{ name: 'update_location', input: { location: 'ham', settings: { safety_stock: 2 } } }],
  [level('BACK', 'ham', { settings: { safety_stock: null } }), level('BACK', 'muc', { enabled: true })],
  [
    onOrder('cancel_order', 'story-44'),
    { name: 'update_location', input: { location: 'ham', settings: { safety_stock: null } } },
  ],
]
