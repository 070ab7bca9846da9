/** Pairs that meet at an expected receipt, and those that change the levels under it. */
import type { Pair } from './interleaving.ts'
import {
  adjust,
  cancelExpected,
  createItem,
  createLevel,
  deleteLevel,
  expect,
  expectInAll,
  place,
  receiveExpected,
} from './steps.ts'

const expected = [createItem('S', { settings: { backorders: 'allow' } }), expect('PO', { S: 5 })]

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
]
