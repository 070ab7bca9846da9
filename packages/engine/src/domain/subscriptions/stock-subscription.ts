/**
 * Somebody wants to be told when an item can be had on a channel again. Told once: what was told of, or has come to its end, is
 * a subscription no more.
 */
import type { Instant } from '../kernel/instant.ts'

export type StockSubscription = {
  id: string
  /** Of what, where and for whom: nobody waits twice. */
  name: string
  itemId: string
  sku: string
  channelId: string
  /** Whoever is to be told: a customer, an address, anything that its owner knows. */
  reference: string
  createdAt: Instant
  expiresAt: Instant
}

export function subscriptionName(of: Pick<StockSubscription, 'itemId' | 'channelId' | 'reference'>): string {
  return `${of.itemId}:${of.channelId}:${of.reference}`
}
