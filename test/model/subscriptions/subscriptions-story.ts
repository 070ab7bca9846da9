import type { Step } from '../drawing/universe.ts'

function subscribe(reference: string, more: object = {}): Step {
  return { name: 'subscribe_stock', input: { sku: 'MUG', reference, ...more } }
}

const nobody: Step = { name: 'unsubscribe_stock', input: { subscription: 'none' } }

/** Asked for, asked for again, given up and told of. `#LAST:subscribe_stock` is the id of the last. */
export const subscriptionsStory: Step[][] = [
  [subscribe('ann', { channel: 'web' }), subscribe('ann', { channel: 'web', expires_in_days: 1 })],
  [{ name: 'unsubscribe_stock', input: { subscription: '#LAST:subscribe_stock' } }],
  [subscribe('bob')],
  [{ name: 'tell_subscribers', input: { subscriptions: [{ id: '#LAST:subscribe_stock', quantity: 2 }] } }],
  [subscribe('bob', { sku: 'NONE' }), subscribe('bob', { channel: 'nobody' }), nobody],
]
