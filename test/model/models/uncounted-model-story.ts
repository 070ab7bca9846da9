import { changeModel, count, level, onOrder, placeOne, receive, reserve } from '../drawing/story-steps.ts'
import type { Step } from '../drawing/universe.ts'

const counts = (model: string, tracked: boolean | null): Step => changeModel(model, { settings: { tracked } })
const house = (tracked: boolean | null): Step => ({ name: 'update_settings', input: { settings: { tracked } } })

/** A model stops counting, or the whole house does, while orders and holds wait through it, and others through another model. */
export const uncountedModelStory: Step[][] = [
  [
    {
      name: 'update_item',
      input: {
        item: 'BACK',
        settings: { backorders: 'allow', backorder_limit: null, tracked: null, safety_stock: null },
      },
    },
  ],
  [level('BACK', 'ber', { settings: { tracked: null, backorders: null, backorder_limit: null } })],
  [count('BACK', 'ber', 1), placeOne('story-70', 'web', 'BACK', 4), onOrder('approve_order', 'story-70')],
  [reserve('cart-1', 'web', 'BACK', 2), placeOne('story-71', 'app', 'BACK', 2)],
  [counts('alpha', false)],
  [receive('BACK', 'ber', 3), onOrder('cancel_order', 'story-71')],
  // What was counted when it was promised, and is missed now, is not waited for.
  [count('BACK', 'ber', 0)],
  [counts('alpha', null)],
  [placeOne('story-72', 'web', 'BACK', 2), placeOne('story-73', 'app', 'BACK', 1)],
  [counts('default', true)],
  [house(false)],
  [counts('default', null)],
  [house(null)],
  [placeOne('story-74', 'web', 'BACK', 1)],
  // What a level counts for everybody, its model has no say in, until the level leaves it to the model.
  [level('BACK', 'ber', { settings: { tracked: true } })],
  [counts('alpha', false)],
  [level('BACK', 'ber', { settings: { tracked: null } })],
  // A channel comes to a model that does not count.
  [counts('alpha', null)],
  [reserve('cart-2', 'app', 'BACK', 2)],
  [counts('beta', false)],
  [{ name: 'update_channel', input: { channel: 'app', model: 'beta' } }],
  [counts('beta', null), { name: 'update_channel', input: { channel: 'app', model: 'default' } }],
  ...['story-70', 'story-72', 'story-73', 'story-74'].map((number) => [onOrder('cancel_order', number)]),
  [
    { name: 'release_reservation', input: { reservation: 'cart-1' } },
    { name: 'release_reservation', input: { reservation: 'cart-2' } },
  ],
]
