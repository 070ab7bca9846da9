import { subscriptionData } from '../../domain/subscriptions/told-subscription.ts'
import { reject } from '../../errors.ts'
import { named } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { StockSubscriptionView, stockSubscriptionView } from '../../views/subscriptions.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Nobody is to be told any more. One that was told of, or has ended, is not found. */
export const unsubscribeStock = defineCommand({
  name: 'unsubscribe_stock',
  summary: 'Let nobody be told any more when an item can be had again.',
  lane: 'stock',
  answer: StockSubscriptionView,
  input: Shape({ subscription: named('Id of a stock subscription') }),
  footprint: (input) => ({
    documents: [{ kind: 'stock_subscription', reference: input.subscription, promises: 'none' }],
  }),
  decide: (input, state) => {
    const one = state.subscriptions.get(input.subscription)
    if (!one) return reject('stock_subscription_not_found')
    // From here on nobody waits.
    state.subscriptions.delete(one.id)
    state.emit('stock_subscription_deleted', one.id, subscriptionData(state, one))
    return accept(() => stockSubscriptionView(state, one))
  },
})
