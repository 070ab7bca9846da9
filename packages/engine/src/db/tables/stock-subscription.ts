import type { StockSubscription } from '../../domain/subscriptions/stock-subscription.ts'
import { changing, instant, text, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

export const stockSubscriptionTable = defineTable<StockSubscription>({
  name: 'stock_subscription',
  key: ['id'],
  uniqueName: 'name',
  fields: {
    id: uuid(),
    name: text(),
    itemId: uuid(),
    sku: text(),
    channelId: uuid(),
    reference: text(),
    createdAt: instant(),
    expiresAt: changing(instant()),
  },
})
