import Type from 'typebox'
import { type ChannelStock, channelStockName } from '../../domain/subscriptions/channel-stock.ts'
import { Count, Units } from '../../shapes/quantities.ts'
import { Nullable, Shape } from '../../shapes/shape.ts'
import { accept, defineCommand } from '../define-command.ts'

const Look = Shape({
  item_id: Type.String(),
  sku: Type.String(),
  channel_id: Type.String(),
  channel: Type.String(),
  // What could be sold in all; null: it is not counted.
  quantity: Nullable(Units),
  // Below it, that is little; null: nothing is.
  notify_below: Nullable(Units),
  seen_at: Type.String(),
})

/** Somebody has looked at what channels can sell. What has become otherwise since the last look is told, once: whoever looked earlier
 * and comes later is passed by. The first look at an item tells nothing. */
export const noteChannelStock = defineCommand({
  name: 'note_channel_stock',
  summary: 'Tell what channels have sold out, can sell again, or have little of.',
  lane: 'stock',
  internal: true,
  answer: Shape({ told: Count }),
  input: Shape({ looks: Type.Array(Look, { maxItems: 1000 }) }),
  weight: (input) => input.looks.length,
  footprint: (input) => ({
    documents: input.looks.map(({ item_id: itemId, channel_id: channelId }) => ({
      kind: 'channel_stock',
      reference: channelStockName({ itemId, channelId }),
      promises: 'none',
    })),
  }),
  decide: (input, state) => {
    let told = 0
    for (const { item_id: itemId, channel_id: channelId, sku, channel, ...look } of input.looks) {
      const name = channelStockName({ itemId, channelId })
      const before = state.channelStocks.first('name', name)
      const seenAt = Date.parse(look.seen_at)
      if (before && seenAt <= before.seenAt) continue
      const { quantity, notify_below } = look
      const inStock = quantity === null || quantity > 0
      const isLow = quantity !== null && notify_below !== null && quantity < notify_below
      if (before && before.inStock === inStock && before.isLow === isLow) continue
      // From here on it is known to be so.
      const after: ChannelStock = {
        id: before?.id ?? state.newId(),
        name,
        itemId,
        channelId,
        inStock,
        isLow,
        seenAt,
      }
      state.channelStocks.set(after.id, after)
      if (!before) continue
      const about = { sku, channel }
      if (before.inStock && !inStock) state.emit('channel_sold_out', after.id, about)
      if (!before.inStock && inStock) state.emit('channel_back_in_stock', after.id, { ...about, quantity })
      if (!before.isLow && isLow) state.emit('channel_stock_low', after.id, { ...about, quantity, notify_below })
      told += 1
    }
    return accept(() => ({ told }))
  },
})
