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

/** What was seen last of an item on a channel. Nothing else in the world knows of it. */
export type Seen = { item: string; inStock: boolean; isLow: boolean; at: number }

export type SubscriptionsPart = { subscriptions: Subscription[]; seen: Seen[] }

export function noSubscriptions(): SubscriptionsPart {
  return { subscriptions: [], seen: [] }
}
