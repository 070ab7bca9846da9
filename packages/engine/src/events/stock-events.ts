/** What happens at an inventory level: its balances, its counts, and the promises that stand on it. */
import Type from 'typebox'
import { defineEvent } from './define-event.ts'
import { Id, Members, NaturalKey, OrNull, SettingsWords, Units } from './event-words.ts'

const place = { sku: NaturalKey, location: NaturalKey }

const balances = {
  on_hand: Units,
  quarantined: Units,
  damaged: Units,
  reserved: Units,
  backordered: Units,
  incoming: Units,
}

/** A promise, told under its level's key: the level's lock is what these changes are ordered by. */
const promise = { reservation_id: Id, line: Type.Integer({ minimum: 0 }), ...place, quantity: Units }

export const STOCK_EVENTS = [
  defineEvent({
    name: 'inventory_level_changed',
    version: 1,
    key: 'inventory_level',
    summary:
      'Balances of a level have changed, or the level was made or deleted. With an empty delta between two equal balances, a repair of the ledger says what stands.',
    data: Members({
      ...place,
      /** What has changed, by how much; nothing when an empty level is made or deleted, and after a repair. */
      delta: Type.Partial(Members(balances)),
      /** null: there was no level. */
      before: OrNull(Members(balances)),
      /** null: there is no level any more. */
      after: OrNull(Members(balances)),
    }),
  }),
  defineEvent({
    name: 'inventory_level_configured',
    version: 1,
    key: 'inventory_level',
    summary: 'A level was switched on or off, or its own settings were replaced.',
    data: Members({ ...place, enabled: Type.Optional(Type.Boolean()), settings: Type.Optional(SettingsWords) }),
  }),
  defineEvent({
    name: 'stock_counted',
    version: 1,
    key: 'inventory_level',
    summary: 'A count was recorded: what it found, what it found more than the ledger had, and what is on hand now.',
    data: Members({ ...place, counted: Units, variance: Units, on_hand: Units }),
  }),
  defineEvent({
    name: 'stock_low',
    version: 1,
    key: 'inventory_level',
    summary: 'What is available has fallen below notify_below.',
    data: Members({ ...place, available: Units, notify_below: Units }),
  }),
  defineEvent({
    name: 'backorder_filled',
    version: 1,
    key: 'inventory_level',
    summary: 'Units that were promised and not there are covered now.',
    data: Members(promise),
  }),
  defineEvent({
    name: 'backorder_released',
    version: 1,
    key: 'inventory_level',
    summary: 'Units that were waited for are not counted any more: nobody has to wait for them.',
    data: Members(promise),
  }),
  defineEvent({
    name: 'promise_uncovered',
    version: 1,
    key: 'inventory_level',
    summary: 'Promised units are not there any more: the promise has become a backorder.',
    data: Members(promise),
  }),
  defineEvent({
    name: 'shipped_promise_closed',
    version: 1,
    key: 'inventory_level',
    summary:
      'Units whose parcel has left were still in the books and are missing on the shelf: their promise is closed.',
    data: Members(promise),
  }),
  defineEvent({
    name: 'level_sold_out',
    version: 1,
    key: 'inventory_level',
    summary: 'Nothing can be sold from a level any more that something could be sold from.',
    data: Members(place),
  }),
  defineEvent({
    name: 'level_back_in_stock',
    version: 1,
    key: 'inventory_level',
    summary: 'Something can be sold from a level again.',
    data: Members({ ...place, available: Units }),
  }),
  defineEvent({
    name: 'hold_dropped',
    version: 1,
    key: 'inventory_level',
    summary: 'Units of a hold are not there any more: the hold is dropped as a whole.',
    data: Members(promise),
  }),
] as const
