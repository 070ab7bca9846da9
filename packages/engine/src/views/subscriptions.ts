/** Stock subscriptions: who wants to be told when something can be had again. */
import type { Static } from 'typebox'
import { toIso } from '../domain/kernel/instant.ts'
import type { StockSubscription } from '../domain/subscriptions/stock-subscription.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { Instant } from '../shapes/instants.ts'
import { Id, Text } from '../shapes/names.ts'
import { View } from './view.ts'

/** Somebody who is told once, when the item can be had on the channel again. */
export const StockSubscriptionView = View('StockSubscription', {
  id: Id,
  sku: Text,
  channel: Text,
  reference: Text,
  created_at: Instant,
  expires_at: Instant,
})
export type StockSubscriptionView = Static<typeof StockSubscriptionView>

export function stockSubscriptionView(state: WorkingSet, one: StockSubscription): StockSubscriptionView {
  return {
    id: one.id,
    sku: one.sku,
    channel: state.configuration.channels.get(one.channelId)!.code,
    reference: one.reference,
    created_at: toIso(one.createdAt),
    expires_at: toIso(one.expiresAt),
  }
}
