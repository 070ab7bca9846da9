import { channelNamed } from '../channels/channel.ts'
import { ITEMS } from '../drawing/universe.ts'
import { iso } from '../instants.ts'
import { itemNamed } from '../items/item.ts'
import type { Noun } from '../noun.ts'
import { Refused } from '../refused.ts'
import { drawChannel } from '../reservations/random-lines.ts'
import { defineVerb } from '../verb.ts'
import { newId } from '../world.ts'
import { noteChannelStock, seenRows } from './note-channel-stock.ts'
import type { Subscription } from './subscription.ts'

const DAY_MS = 86_400_000

function shown({ id, ...one }: Subscription): Record<string, unknown> {
  return { id, ...fields(one) }
}

function fields(one: Omit<Subscription, 'id'>): Record<string, unknown> {
  const { sku, channel, reference, createdAt, expiresAt } = one
  return { sku, channel, reference, created_at: iso(createdAt), expires_at: iso(expiresAt) }
}

const subscribeStock = defineVerb<{ sku: string; channel?: string; reference: string; expires_in_days?: number }>({
  name: 'subscribe_stock',
  decide: (world, input) => {
    const item = itemNamed(world, input.sku)
    if (!item) throw new Refused('unknown_sku')
    const channel = channelNamed(world, input.channel)
    if (!channel) throw new Refused('unknown_channel')
    const { reference, expires_in_days: days = 90 } = input
    const expiresAt = world.now + days * DAY_MS
    const known = world.subscriptions.find(
      (one) => one.item === item.id && one.channel === channel.code && one.reference === reference,
    )
    if (known) {
      known.expiresAt = expiresAt
      return () => shown(known)
    }
    const of = { item: item.id, sku: item.sku, channel: channel.code, reference }
    const made = { id: newId(world, 'subscription'), ...of, createdAt: world.now, expiresAt }
    world.subscriptions.push(made)
    return () => shown(made)
  },
  weight: 2,
  draw: (draw) => ({
    sku: draw.wrongly(0.05) ? 'NONE' : draw.random.pick(ITEMS),
    ...draw.optional('channel', 0.5, () => drawChannel(draw)),
    reference: draw.random.pick(['ann', 'bob']),
    ...draw.optional('expires_in_days', 0.3, () => draw.random.pick([1, 30])),
  }),
})

const unsubscribeStock = defineVerb<{ subscription: string }>({
  name: 'unsubscribe_stock',
  decide: (world, input) => {
    const one = world.subscriptions.find(({ id }) => id === input.subscription)
    if (!one) throw new Refused('stock_subscription_not_found')
    world.subscriptions = world.subscriptions.filter((other) => other !== one)
    return () => shown(one)
  },
  weight: 1,
  draw: (draw) => {
    const made = draw.ids.recent('subscribe_stock')
    return { subscription: made.length > 0 && !draw.wrongly(0.1) ? draw.random.pick(made) : 'none' }
  },
})

/** Whoever looks has seen that the items can be had. */
const tellSubscribers = defineVerb<{ subscriptions: { id: string }[] }>({
  name: 'tell_subscribers',
  decide: (world, input) => {
    const meant = world.subscriptions.filter(({ id }) => input.subscriptions.some((one) => one.id === id))
    world.subscriptions = world.subscriptions.filter((one) => !meant.includes(one))
    const told = meant.filter(({ expiresAt }) => expiresAt > world.now).length
    return () => ({ told })
  },
  weight: 1,
  draw: (draw) => {
    const made = draw.ids.recent('subscribe_stock')
    const some = made.filter(() => draw.random.chance(0.3))
    return { subscriptions: some.map((id) => ({ id, quantity: draw.random.pick([2, null]) })) }
  },
})

export const subscriptions: Noun = {
  name: 'subscriptions',
  verbs: [subscribeStock, unsubscribeStock, tellSubscribers, noteChannelStock],
  state: (world) => [
    ...world.subscriptions.map((one) => ({ kind: 'subscription', fields: fields(one) })),
    ...seenRows(world),
  ],
}
