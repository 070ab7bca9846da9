/** What becomes of a reservation. */
import { defineEvent } from './define-event.ts'
import { InstantText, LineWords, Members, NaturalKey, OrNull } from './event-words.ts'

const reservation = { reference: NaturalKey }

export const RESERVATION_EVENTS = [
  defineEvent({
    name: 'reservation_made',
    version: 1,
    key: 'reservation',
    summary: 'Lines are held for an owner until an instant.',
    data: Members({ ...reservation, lines: LineWords, expires_at: OrNull(InstantText) }),
  }),
  defineEvent({
    name: 'reservation_renewed',
    version: 1,
    key: 'reservation',
    summary: 'The owner has reserved again: the hold was replaced in place.',
    data: Members({ ...reservation, lines: LineWords, expires_at: OrNull(InstantText) }),
  }),
  defineEvent({
    name: 'reservation_extended',
    version: 1,
    key: 'reservation',
    summary: 'The time of a hold was renewed, and nothing else.',
    data: Members({ ...reservation, expires_at: InstantText }),
  }),
  defineEvent({
    name: 'reservation_moved',
    version: 1,
    key: 'reservation',
    summary: 'What is held was moved to another location.',
    data: Members({ ...reservation, location: NaturalKey }),
  }),
  defineEvent({
    name: 'reservation_pending',
    version: 1,
    key: 'reservation',
    summary: 'A hold has become firm: it was confirmed, or an order has taken it over.',
    data: Members(reservation),
  }),
  defineEvent({
    name: 'reservation_partly_fulfilled',
    version: 1,
    key: 'reservation',
    summary: 'Some of a firm hold has left the shelf, and some is held still.',
    data: Members({ ...reservation, lines: LineWords }),
  }),
  defineEvent({
    name: 'reservation_partly_released',
    version: 1,
    key: 'reservation',
    summary: 'Some of a hold was given back, and some is held still.',
    data: Members({ ...reservation, lines: LineWords }),
  }),
  defineEvent({
    name: 'reservation_fulfilled',
    version: 1,
    key: 'reservation',
    summary: 'Nothing that was reserved is open any more: it has left the shelf.',
    data: Members(reservation),
  }),
  defineEvent({
    name: 'reservation_released',
    version: 1,
    key: 'reservation',
    summary: 'What was reserved was given back.',
    data: Members(reservation),
  }),
  defineEvent({
    name: 'reservation_expired',
    version: 1,
    key: 'reservation',
    summary: 'A hold that had come to its end was closed. It had stopped counting at expires_at already.',
    data: Members(reservation),
  }),
] as const
