/** What becomes of goods that a supplier has announced. */
import Type from 'typebox'
import { defineEvent } from './define-event.ts'
import { ArrivedLineWords, InstantText, ListOf, Members, NaturalKey, OrNull, Units } from './event-words.ts'

const receipt = {
  number: NaturalKey,
  supplier: OrNull(Type.String()),
  location: NaturalKey,
  /** Null: nobody knows. */
  expected_at: OrNull(InstantText),
}

const expected = ListOf(
  Members({
    line: Type.Integer(),
    sku: NaturalKey,
    quantity: Units,
    outstanding: Units,
    expected_at: OrNull(InstantText),
  }),
)

export const EXPECTED_RECEIPT_EVENTS = [
  defineEvent({
    name: 'expected_receipt_announced',
    version: 1,
    key: 'expected_receipt',
    summary: 'Goods are expected; they are incoming at the location.',
    data: Members({ ...receipt, lines: expected }),
  }),
  defineEvent({
    name: 'expected_receipt_changed',
    version: 1,
    key: 'expected_receipt',
    summary: 'Something else is expected, at another time, or it is called otherwise.',
    data: Members({ ...receipt, lines: expected }),
  }),
  defineEvent({
    name: 'expected_goods_received',
    version: 1,
    key: 'expected_receipt',
    summary: 'Part of what was expected has arrived, or is known not to come.',
    data: Members({ ...receipt, lines: ArrivedLineWords }),
  }),
  defineEvent({
    name: 'expected_receipt_partially_received',
    version: 1,
    key: 'expected_receipt',
    summary: 'The first of it has arrived, and more is expected.',
    data: Members(receipt),
  }),
  defineEvent({
    name: 'expected_receipt_received',
    version: 1,
    key: 'expected_receipt',
    summary: 'Nothing more of it is expected: all has arrived, or the rest was given up.',
    data: Members(receipt),
  }),
  defineEvent({
    name: 'expected_receipt_cancelled',
    version: 1,
    key: 'expected_receipt',
    summary: 'None of it will come.',
    data: Members(receipt),
  }),
] as const
