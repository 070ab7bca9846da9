import Type from 'typebox'
import { DEFAULT_CODE } from '../../domain/configuration/configuration.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { subscriptionName } from '../../domain/subscriptions/stock-subscription.ts'
import { subscriptionData } from '../../domain/subscriptions/told-subscription.ts'
import { rejectAt } from '../../errors.ts'
import { namedItem, refuseAt } from '../../requests/judge-units.ts'
import { ChannelCode, NewReference, Sku } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { StockSubscriptionView, stockSubscriptionView } from '../../views/subscriptions.ts'
import { accept, defineCommand } from '../define-command.ts'

const DAYS_BY_DEFAULT = 90
const DAY_MS = 24 * 60 * 60 * 1000

/** Somebody is told once when the item can be had on the channel again, within so many days. Who waits already waits as long again. */
export const subscribeStock = defineCommand({
  name: 'subscribe_stock',
  summary: 'Ask to be told, once, when an item can be had on a channel again.',
  lane: 'stock',
  answer: StockSubscriptionView,
  input: Shape({
    sku: Sku,
    channel: Optional(ChannelCode),
    reference: NewReference,
    expires_in_days: Optional(Type.Integer({ minimum: 1, maximum: 366, description: `Left out: ${DAYS_BY_DEFAULT}` })),
  }),
  items: (input) => [input.sku],
  footprint: ({ sku, channel, reference }, configuration) => {
    const itemId = configuration.items.named(sku)?.id
    const channelId = configuration.channel(channel)?.id
    if (!itemId || !channelId) return {}
    const name = subscriptionName({ itemId, channelId, reference })
    return { documents: [{ kind: 'stock_subscription', reference: name, promises: 'none' }] }
  },
  decide: (input, state) => {
    const found = namedItem(state.configuration, input.sku)
    if (!found.ok) return refuseAt('/sku', found.finding)
    const channel = state.configuration.channel(input.channel)
    if (!channel) return rejectAt('/channel', 'unknown_channel', { channel: input.channel ?? DEFAULT_CODE })
    // From here on somebody waits.
    const { reference, expires_in_days: days = DAYS_BY_DEFAULT } = input
    const { id: itemId, sku } = found.item
    const of = { itemId, channelId: channel.id, reference }
    const known = state.subscription(subscriptionName(of))
    const fresh = { id: state.newId(), name: subscriptionName(of), sku, createdAt: state.now, ...of }
    const one = { ...(known ?? fresh), expiresAt: state.now + days * DAY_MS }
    state.subscriptions.set(one.id, one)
    if (!known)
      state.emit('stock_subscription_created', one.id, {
        ...subscriptionData(state, one),
        expires_at: toIso(one.expiresAt),
      })
    return accept(() => stockSubscriptionView(state, one))
  },
})
