/** Pairs that meet at an expected receipt or at a transfer that is for no order, and those that change the levels under them. */
import type { Pair } from './interleaving.ts'
import {
  adjust,
  cancelExpected,
  cancelTransfer,
  count,
  createItem,
  createLevel,
  deleteLevel,
  dispatch,
  dispatchPart,
  expect,
  expectInAll,
  place,
  receive,
  receiveExpected,
  receivePart,
  transfer,
} from './steps.ts'

const expected = [createItem('S', { settings: { backorders: 'allow' } }), expect('PO', { S: 5 })]

const five = [createItem('S'), receive('S', 'near', 5)]
const made = [...five, transfer('T', { S: 3 })]
const sent = [...made, dispatch('T')]

export const PAIRS_AT_RECEIPTS: readonly Pair[] = [
  {
    name: 'goods announced twice under one number',
    scene: [createItem('S')],
    a: expect('PO', { S: 5 }),
    b: expect('PO', { S: 3 }),
  },
  { name: 'two parts of one receipt', scene: expected, a: receiveExpected('PO', 2), b: receiveExpected('PO', 3) },
  { name: 'all of a receipt, and its end', scene: expected, a: receiveExpected('PO'), b: cancelExpected('PO') },
  {
    name: 'a part of a receipt, and less of it expected',
    scene: expected,
    a: receiveExpected('PO', 2),
    b: expectInAll('PO', 2),
  },
  {
    name: 'goods that come, and an order for them',
    scene: expected,
    a: receiveExpected('PO', 2),
    b: place('N', { S: 3 }),
  },
  {
    name: 'goods that come, and a correction of the shelf',
    scene: expected,
    a: receiveExpected('PO'),
    b: adjust('S', 'near', 1),
  },
  {
    name: 'goods announced, and the end of the level',
    scene: [createItem('S'), createLevel('S', 'near')],
    a: expect('PO', { S: 5 }),
    b: deleteLevel('S', 'near'),
  },
  { name: 'two transfers of the same units', scene: five, a: transfer('T', { S: 3 }), b: transfer('U', { S: 3 }) },
  { name: 'two transfers under one number', scene: five, a: transfer('T', { S: 1 }), b: transfer('T', { S: 2 }) },
  {
    name: 'a transfer and an order for the same units',
    scene: five,
    a: transfer('T', { S: 3 }),
    b: place('N', { S: 3 }),
  },
  { name: 'a transfer made, and a count', scene: five, a: transfer('T', { S: 3 }), b: count('S', 'near', 2) },
  { name: 'a transfer sent off, and called back', scene: made, a: dispatch('T'), b: cancelTransfer('T') },
  { name: 'two parts of one transfer sent off', scene: made, a: dispatchPart('T', 1), b: dispatchPart('T', 2) },
  { name: 'two parts of one transfer received', scene: sent, a: receivePart('T', 1), b: receivePart('T', 3) },
  { name: 'a part received, and the rest called back', scene: sent, a: receivePart('T', 1), b: cancelTransfer('T') },
]
