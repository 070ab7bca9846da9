/** What becomes of an order. */
import Type from 'typebox'
import { defineEvent } from './define-event.ts'
import { FulfilmentWord, LineWords, ListOf, Members, NaturalKey, OrNull, Units } from './event-words.ts'

const order = { number: NaturalKey, fulfilment: FulfilmentWord }

export const ORDER_EVENTS = [
  defineEvent({
    name: 'order_placed',
    version: 1,
    key: 'order',
    summary: 'An order was sourced and promised; its shipments and transfers are planned.',
    data: Members({
      ...order,
      channel: NaturalKey,
      lines: LineWords,
      /** Numbers. */
      shipments: ListOf(NaturalKey),
      transfers: ListOf(NaturalKey),
    }),
  }),
  defineEvent({
    name: 'order_editing',
    version: 1,
    key: 'order',
    summary: 'Somebody has begun to change an order: until that ends, nothing of it leaves.',
    data: Members(order),
  }),
  defineEvent({
    name: 'order_edited',
    version: 1,
    key: 'order',
    summary: 'The change of an order has ended: it stands where it stood. What has changed has events of its own.',
    data: Members(order),
  }),
  defineEvent({
    name: 'order_approved',
    version: 1,
    key: 'order',
    summary: 'The order may go out: fulfilment starts.',
    data: Members(order),
  }),
  defineEvent({
    name: 'order_cancelled',
    version: 1,
    key: 'order',
    summary: 'The order is cancelled; what it had was given back.',
    data: Members(order),
  }),
  defineEvent({
    name: 'order_resumed',
    version: 1,
    key: 'order',
    summary: 'A cancelled order is placed again: it was sourced anew with what it was ordered with.',
    data: Members({
      ...order,
      /** Numbers. */
      shipments: ListOf(NaturalKey),
      transfers: ListOf(NaturalKey),
    }),
  }),
  defineEvent({
    name: 'order_annotated',
    version: 1,
    key: 'order',
    summary: 'What an order is called elsewhere, or what is kept with it, was changed: as it is now.',
    data: Members({
      ...order,
      external_reference: Type.Optional(OrNull(NaturalKey)),
      metadata: Type.Optional(Type.Unsafe<Readonly<Record<string, unknown>>>({ type: 'object' })),
    }),
  }),
  defineEvent({
    name: 'order_lines_changed',
    version: 1,
    key: 'order',
    summary: 'Lines of an order are more than before, or less, or new; what is no more has the quantity zero.',
    data: Members({
      ...order,
      lines: ListOf(Members({ line: Type.Integer({ minimum: 0 }), sku: NaturalKey, before: Units, quantity: Units })),
      reason: OrNull(Type.String()),
    }),
  }),
  defineEvent({
    name: 'order_lines_given_up',
    version: 1,
    key: 'order',
    summary: 'Units of an order that had not left are not wanted any more: they were given back.',
    data: Members({ ...order, lines: LineWords, reason: OrNull(Type.String()) }),
  }),
  defineEvent({
    name: 'backorders_moved',
    version: 1,
    key: 'order',
    summary: 'What an order waited for was promised elsewhere, because units had become free there.',
    data: Members({
      number: NaturalKey,
      sku: NaturalKey,
      units: ListOf(
        Members({
          line: Type.Integer({ minimum: 0 }),
          quantity: Units,
          from: NaturalKey,
          to: NaturalKey,
          /** Numbers; null for what needs no shipping, and for what need not be brought to where it ships from. */
          shipment: OrNull(NaturalKey),
          transfer: OrNull(NaturalKey),
        }),
      ),
    }),
  }),
  defineEvent({
    name: 'order_fulfilment_changed',
    version: 1,
    key: 'order',
    summary: 'How far the fulfilment of an order has come, as its shipments say.',
    data: Members({ ...order, before: FulfilmentWord }),
  }),
] as const
