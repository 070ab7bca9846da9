import { changeModel, level, onOrder, onShipment, placeOne, receive, reserve } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

const back = (settings: object): Step => ({ name: 'update_item', input: { item: 'BACK', settings } })

/** Orders and a cart wait for what is not counted any more; and what some places count and others do not. */
export const uncountedStory: Step[][] = [
  [back({ backorders: 'allow' })],
  [level('BACK', 'ber', { enabled: true, settings: {} })],
  [placeOne('story-21', 'app', 'BACK', 9), placeOne('story-22', 'app', 'BACK', 9), reserve('cart-1', 'app', 'BACK', 2)],
  [onOrder('approve_order', 'story-21')],
  [back({ backorders: 'allow', tracked: false })],
  [onShipment('ship_shipment', 'story-21-1'), onOrder('cancel_order', 'story-22')],
  [
    placeOne('story-23', 'app', 'BACK', 2),
    level('BACK', 'ber', { enabled: false }),
    placeOne('story-24', 'app', 'BACK', 2),
  ],
  [level('BACK', 'ber', { enabled: true })],
  [back({ backorders: 'allow', backorder_limit: 5 })],
  [receive('MUG', 'muc', 2), level('MUG', 'muc', { settings: { tracked: false } }), receive('MUG', 'ber', 3)],
  [changeModel('alpha', { strategy: 'split_shipments' })],
  [placeOne('story-25', 'web', 'MUG', 9)],
  [changeModel('alpha', { strategy: 'ship_from_first_available_or_primary' })],
  [placeOne('story-26', 'web', 'MUG', 9)],
  [onOrder('cancel_order', 'story-25'), onOrder('cancel_order', 'story-26')],
  [level('MUG', 'muc', { settings: {} })],
  [changeModel('alpha', { strategy: 'split_shipments' })],
  [{ name: 'release_reservation', input: { reservation: 'cart-1' } }],
]
