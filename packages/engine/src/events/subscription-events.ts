/** Who wanted to be told that something can be had again. */
import { defineEvent } from './define-event.ts'
import { InstantText, Members, NaturalKey, OrNull, Units } from './event-words.ts'

const about = { sku: NaturalKey, channel: NaturalKey, reference: NaturalKey }

export const SUBSCRIPTION_EVENTS = [
  defineEvent({
    name: 'stock_subscription_created',
    version: 1,
    key: 'stock_subscription',
    summary: 'Somebody wants to be told when an item can be had on a channel again.',
    data: Members({ ...about, expires_at: InstantText }),
  }),
  defineEvent({
    name: 'back_in_stock',
    version: 1,
    key: 'stock_subscription',
    summary: 'An item can be had on a channel again: for whoever wanted to be told, once.',
    data: Members({ ...about, /** null: it is not counted. */ quantity: OrNull(Units) }),
  }),
  defineEvent({
    name: 'stock_subscription_deleted',
    version: 1,
    key: 'stock_subscription',
    summary: 'Nobody is to be told any more.',
    data: Members(about),
  }),
  defineEvent({
    name: 'stock_subscription_expired',
    version: 1,
    key: 'stock_subscription',
    summary: 'The time in which somebody wanted to be told is over.',
    data: Members(about),
  }),
  defineEvent({
    name: 'channel_sold_out',
    version: 1,
    key: 'channel_stock',
    summary: 'Nothing of an item can be sold on a channel any more, over all of its locations.',
    data: Members({ sku: NaturalKey, channel: NaturalKey }),
  }),
  defineEvent({
    name: 'channel_back_in_stock',
    version: 1,
    key: 'channel_stock',
    summary: 'Something of an item can be sold on a channel again.',
    data: Members({ sku: NaturalKey, channel: NaturalKey, /** null: it is not counted. */ quantity: OrNull(Units) }),
  }),
  defineEvent({
    name: 'channel_stock_low',
    version: 1,
    key: 'channel_stock',
    summary: 'What can be sold of an item on a channel has fallen below its notify_below.',
    data: Members({ sku: NaturalKey, channel: NaturalKey, quantity: Units, notify_below: Units }),
  }),
] as const
