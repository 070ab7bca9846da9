import { changeModel, count, level, onOrder, placeOne, receive, reserve } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

/** Untracked at one place only, and not where the order ships from; then off sale; and a model's own settings. */
export const placesStory: Step[][] = [
  [receive('MUG', 'ber', 2), level('MUG', 'ber', { settings: { tracked: false } })],
  [placeOne('story-8', 'shop', 'MUG', 3), onOrder('approve_order', 'story-8')],
  [level('MUG', 'ber', { settings: {}, enabled: false }), reserve('cart-4', 'app', 'MUG', 99)],
  [level('MUG', 'ber', { enabled: true }), reserve('cart-4', 'app', 'MUG', 99), reserve('cart-4', 'shop', 'MUG', 99)],
]

/** A line that no location has enough for. */
export const spreadStory: Step[][] = [
  [changeModel('alpha', { strategy: 'split_by_line_items' })],
  [count('LAMP', 'ham', 1), count('LAMP', 'ber', 2)],
  [placeOne('story-12', 'web', 'LAMP', 3), onOrder('cancel_order', 'story-12')],
  [reserve('cart-2', 'web', 'LAMP', 3), { name: 'release_reservation', input: { reservation: 'cart-2' } }],
  [changeModel('alpha', { strategy: 'split_shipments' })],
]
