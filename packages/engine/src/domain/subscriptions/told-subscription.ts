import type { WorkingSet } from '../working-set.ts'
import type { StockSubscription } from './stock-subscription.ts'

/** What every event of a subscription says. */
export function subscriptionData(state: WorkingSet, { sku, channelId, reference }: StockSubscription) {
  return { sku, channel: state.configuration.channels.get(channelId)!.code, reference }
}
