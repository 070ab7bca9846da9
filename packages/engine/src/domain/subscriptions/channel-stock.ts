/**
 * What is known of an item on a sales channel: whether something could be sold in all when somebody looked last, and whether that was
 * little. It is looked at beside the business (workers/watch-channels.ts), so that no sale has to add up the locations of every model.
 */
import type { Instant } from '../kernel/instant.ts'

export type ChannelStock = {
  id: string
  /** Of what, and where. */
  name: string
  itemId: string
  channelId: string
  inStock: boolean
  isLow: boolean
  /** When what is known here became so: an older look changes nothing. */
  seenAt: Instant
}

export function channelStockName(of: Pick<ChannelStock, 'itemId' | 'channelId'>): string {
  return `${of.itemId}:${of.channelId}`
}
