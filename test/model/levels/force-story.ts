import { adjust, count, onOrder, placeOne, receive, reserve } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

/** What is promised is taken by force only: first from the hold, then from the order. And the nearest location first. */
export const forceStory: Step[][] = [
  [count('LAST', 'ber', 12), placeOne('story-6', 'app', 'LAST', 6), reserve('cart-3', 'app', 'LAST', 3)],
  [adjust({ sku: 'LAST', delta: -4 }), adjust({ sku: 'LAST', delta: -5, force: true })],
  [adjust({ sku: 'LAST', delta: -3, force: true, reason: 'stolen' })],
  [receive('LAST', 'ber', 2), onOrder('approve_order', 'story-6'), onOrder('cancel_order', 'story-6')],
  [receive('STEP', 'muc', 4), placeOne('story-7', 'web', 'STEP', 2, { ship_to: { latitude: 48, longitude: 11 } })],
]
