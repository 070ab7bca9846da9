import Type from 'typebox'
import { subscriptionData } from '../../domain/subscriptions/told-subscription.ts'
import { Count, Units } from '../../shapes/quantities.ts'
import { Nullable, Shape } from '../../shapes/shape.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The items of these can be had, by a look at what their channels can sell: whoever waits is told, once, or hears that the time is
 * over. What has been told of meanwhile is passed by. */
export const tellSubscribers = defineCommand({
  name: 'tell_subscribers',
  summary: 'Tell those who wait for an item that it can be had again.',
  lane: 'stock',
  internal: true,
  answer: Shape({ told: Count }),
  input: Shape({
    subscriptions: Type.Array(
      Shape({
        id: Type.String(),
        // What can be had; null: it is not counted.
        quantity: Nullable(Units),
      }),
      { maxItems: 1000 },
    ),
  }),
  weight: (input) => input.subscriptions.length,
  footprint: (input) => ({
    documents: input.subscriptions.map(({ id }) => ({ kind: 'stock_subscription', reference: id, promises: 'none' })),
  }),
  decide: (input, state) => {
    let told = 0
    for (const { id, quantity } of input.subscriptions) {
      const one = state.subscriptions.get(id)
      if (!one) continue
      state.subscriptions.delete(id)
      const data = subscriptionData(state, one)
      if (one.expiresAt <= state.now) state.emit('stock_subscription_expired', id, data)
      else {
        state.emit('back_in_stock', id, { ...data, quantity })
        told += 1
      }
    }
    return accept(() => ({ told }))
  },
})
