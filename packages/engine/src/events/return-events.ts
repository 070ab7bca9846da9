/** What becomes of a return. */
import Type from 'typebox'
import { defineEvent } from './define-event.ts'
import { ListOf, Members, NaturalKey, OneWordOf, OrNull, Units } from './event-words.ts'

const about = {
  number: NaturalKey,
  /** Number of the order; null: of none. */
  order: OrNull(NaturalKey),
  /** Where its units go; null: each to where it was shipped from. */
  location: OrNull(NaturalKey),
}

const line = { line: Type.Integer({ minimum: 0 }), sku: NaturalKey, location: NaturalKey, quantity: Units }
const lines = ListOf(Members(line))
const condition = OneWordOf(['resellable', 'damaged', 'quarantined', 'scrap'])
const reason = OrNull(Type.String())

function inState<const Name extends string>(name: Name, summary: string) {
  return defineEvent({ name, version: 1, key: 'return', summary, data: Members(about) })
}

export const RETURN_EVENTS = [
  defineEvent({
    name: 'return_requested',
    version: 1,
    key: 'return',
    summary: 'Units are to come back.',
    data: Members({ ...about, lines, reason, reference: OrNull(NaturalKey) }),
  }),
  defineEvent({
    name: 'return_annotated',
    version: 1,
    key: 'return',
    summary: 'What a return is called elsewhere, or what is kept with it, was changed: as it is now.',
    data: Members({
      ...about,
      external_reference: Type.Optional(OrNull(NaturalKey)),
      metadata: Type.Optional(Type.Unsafe<Readonly<Record<string, unknown>>>({ type: 'object' })),
    }),
  }),
  inState('return_approved', 'The units may come back.'),
  inState('return_shipped', 'The units are on their way back.'),
  defineEvent({
    name: 'return_units_received',
    version: 1,
    key: 'return',
    summary: 'Units have come back.',
    data: Members({ ...about, lines }),
  }),
  defineEvent({
    name: 'return_units_restocked',
    version: 1,
    key: 'return',
    summary: 'Units that have come back were put away, in the condition that they are in.',
    data: Members({ ...about, lines: ListOf(Members({ ...line, condition })) }),
  }),
  defineEvent({
    name: 'return_units_rejected',
    version: 1,
    key: 'return',
    summary: 'Units are not taken back, or did not come.',
    data: Members({ ...about, lines, reason }),
  }),
  inState('return_received', 'Nothing more of the return is expected: what was not rejected has come back.'),
  inState('return_rejected', 'All of the return was rejected.'),
  inState('return_cancelled', 'The return is cancelled: nothing has come back.'),
  defineEvent({
    name: 'return_exchanged',
    version: 1,
    key: 'return',
    summary: 'An order was placed in exchange.',
    data: Members({ ...about, exchange_order: NaturalKey }),
  }),
] as const
