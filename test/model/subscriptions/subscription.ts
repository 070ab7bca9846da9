/** Somebody who waits to be told that an item can be had on a channel. */
export type Subscription = {
  id: string
  item: string
  sku: string
  channel: string
  reference: string
  createdAt: number
  expiresAt: number
}

export type SubscriptionsPart = { subscriptions: Subscription[] }

export function noSubscriptions(): SubscriptionsPart {
  return { subscriptions: [] }
}
