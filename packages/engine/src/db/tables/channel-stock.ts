import type { ChannelStock } from '../../domain/subscriptions/channel-stock.ts'
import { changing, flag, instant, text, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

export const channelStockTable = defineTable<ChannelStock>({
  name: 'channel_stock',
  key: ['id'],
  uniqueName: 'name',
  fields: {
    id: uuid(),
    name: text(),
    itemId: uuid(),
    channelId: uuid(),
    inStock: changing(flag()),
    isLow: changing(flag()),
    seenAt: changing(instant()),
  },
})
