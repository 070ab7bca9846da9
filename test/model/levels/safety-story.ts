import { level, onOrder, placeOne, receive, reserve } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

const back = (settings: object): Step => ({
  name: 'update_item',
  input: { item: 'BACK', settings: { backorders: 'allow', ...settings } },
})

/** Safety stock that is lowered under those who wait, an order among them that came after a cart. */
export const safetyStory: Step[][] = [
  [level('BACK', 'ber', { enabled: true, settings: {} })],
  [back({ safety_stock: 5 })],
  [receive('BACK', 'ber', 6), reserve('cart-1', 'app', 'BACK', 3), placeOne('story-20', 'app', 'BACK', 4)],
  [back({ safety_stock: 4 })],
  [back({ safety_stock: 3 }), back({ safety_stock: 2 })],
  [{ name: 'update_settings', input: { settings: { safety_stock: 1 } } }, back({})],
  [onOrder('cancel_order', 'story-20'), { name: 'release_reservation', input: { reservation: 'cart-1' } }],
  [{ name: 'update_settings', input: { settings: {} } }],
]
