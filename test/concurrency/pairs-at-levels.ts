/** Pairs that meet at a level: goods, counts, holds and orders that want the same units. */
import type { Pair } from './interleaving.ts'
import {
  adjust,
  count,
  createItem,
  createLevel,
  damage,
  deleteLevel,
  extend,
  keyed,
  place,
  receive,
  receiveAll,
  release,
  reserve,
  updateLevel,
} from './steps.ts'

const five = [createItem('S'), receive('S', 'near', 5)]
const fiveOfTwo = [createItem('S'), createItem('T'), receiveAll('near', { S: 5, T: 5 })]
const five_and_held = [...five, reserve('CART', { S: 3 })]
const waitedFor = [
  createItem('S', { settings: { backorders: 'allow' } }),
  receive('S', 'near', 1),
  place('W', { S: 3 }),
]
/** The holds of a scene have ended, and nobody has tidied up. */
const ended = `
  with held as (update holdfast.reservation set expires_at = holdfast.current_instant() - interval '1 minute'
                where reference like $1 and state = 'draft' returning id)
  update holdfast.reservation_item set expires_at = holdfast.current_instant() - interval '1 minute'
  where reservation_id in (select id from held)`

/** Each is run with either command first, but for those of two equal commands. */
export const PAIRS_AT_LEVELS: readonly Pair[] = [
  { name: 'two holds of the same units', scene: five, a: reserve('X', { S: 3 }), b: reserve('Y', { S: 3 }) },
  { name: 'two orders for the same units', scene: five, a: place('N', { S: 3 }), b: place('M', { S: 3 }) },
  {
    name: 'two orders for the same two items, named in opposite order',
    scene: fiveOfTwo,
    a: place('N', { S: 3, T: 3 }),
    b: place('M', { T: 3, S: 3 }),
  },
  {
    name: 'two orders that are sourced from two locations',
    scene: [createItem('S'), receive('S', 'near', 2), receive('S', 'far', 3)],
    a: place('N', { S: 3 }, { channel: 'both' }),
    b: place('M', { S: 4 }, { channel: 'both' }),
  },
  { name: 'a hold and an adjustment', scene: five, a: reserve('X', { S: 3 }), b: adjust('S', 'near', -3) },
  { name: 'an order and an adjustment', scene: five, a: place('N', { S: 3 }), b: adjust('S', 'near', -3) },
  { name: 'a hold and goods found damaged', scene: five, a: reserve('X', { S: 3 }), b: damage('S', 'near', 3) },
  { name: 'a hold and a count', scene: five, a: reserve('X', { S: 3 }), b: count('S', 'near', 2) },
  { name: 'an order and a count', scene: five, a: place('N', { S: 3 }), b: count('S', 'near', 2) },
  { name: 'two counts', scene: five, a: count('S', 'near', 2), b: count('S', 'near', 9) },
  { name: 'two adjustments', scene: five, a: adjust('S', 'near', -3), b: adjust('S', 'near', -3) },
  {
    name: 'a count that breaks a hold, and the order from that hold',
    scene: five_and_held,
    a: count('S', 'near', 2),
    b: place('N', { S: 3 }, { reservation: 'CART' }),
  },
  {
    name: 'a count that breaks a hold, and its release',
    scene: five_and_held,
    a: count('S', 'near', 2),
    b: release('CART'),
  },
  {
    name: 'a count that breaks a hold, and its renewal',
    scene: five_and_held,
    a: count('S', 'near', 2),
    b: extend('CART'),
  },
  {
    name: 'the release of a hold and the order from it',
    scene: five_and_held,
    a: release('CART'),
    b: place('N', { S: 3 }, { reservation: 'CART' }),
  },
  {
    name: 'the release of a hold and a hold of its units',
    scene: five_and_held,
    a: release('CART'),
    b: reserve('X', { S: 4 }),
  },
  {
    name: 'two orders from one hold',
    scene: five_and_held,
    a: place('N', { S: 3 }, { reservation: 'CART' }),
    b: place('M', { S: 3 }, { reservation: 'CART' }),
  },
  { name: 'two releases of one hold', scene: five_and_held, a: release('CART'), b: release('CART') },
  {
    name: 'two first holds for one reference',
    scene: five,
    a: reserve('CART', { S: 2 }),
    b: reserve('CART', { S: 4 }),
  },
  {
    name: 'two renewals of one hold',
    scene: five_and_held,
    a: reserve('CART', { S: 2 }),
    b: reserve('CART', { S: 5 }),
  },
  { name: 'the extension and the release of a hold', scene: five_and_held, a: extend('CART'), b: release('CART') },
  {
    name: 'the extension of a hold and the order from it',
    scene: five_and_held,
    a: extend('CART'),
    b: place('N', { S: 3 }, { reservation: 'CART' }),
  },
  {
    name: 'a hold that has ended, extended and released',
    scene: five_and_held,
    afterwards: ended,
    a: extend('CART'),
    b: release('CART'),
  },
  {
    name: 'a hold that has ended, made again and released',
    scene: five_and_held,
    afterwards: ended,
    a: reserve('CART', { S: 4 }),
    b: release('CART'),
  },
  {
    name: 'two holds of the units of one that has ended',
    scene: five_and_held,
    afterwards: ended,
    a: reserve('X', { S: 4 }),
    b: reserve('Y', { S: 4 }),
  },
  {
    name: 'goods and an order that waits for them',
    scene: waitedFor,
    a: receive('S', 'near', 4),
    b: place('N', { S: 3 }),
  },
  {
    name: 'goods and a count, while an order waits',
    scene: waitedFor,
    a: receive('S', 'near', 4),
    b: count('S', 'near', 0),
  },
  {
    name: 'goods on a shelf that is new',
    scene: [createItem('S')],
    a: receive('S', 'near', 2),
    b: receive('S', 'near', 3),
  },
  {
    name: 'goods on two shelves that are new, in opposite order',
    scene: [createItem('S'), createItem('T')],
    a: receiveAll('near', { S: 1, T: 1 }),
    b: receiveAll('near', { T: 1, S: 1 }),
  },
  {
    name: 'goods and the level, both new',
    scene: [createItem('S')],
    a: receive('S', 'near', 2),
    b: createLevel('S', 'near', { on_hand: 3 }),
  },
  {
    name: 'two levels of one item at one location',
    scene: [createItem('S')],
    a: createLevel('S', 'near'),
    b: createLevel('S', 'near', { on_hand: 3 }),
  },
  { name: 'goods and the end of their level', scene: five, a: receive('S', 'near', 2), b: deleteLevel('S', 'near') },
  { name: 'a hold and the end of its level', scene: five, a: reserve('X', { S: 3 }), b: deleteLevel('S', 'near') },
  { name: 'the end of a level, twice', scene: five, a: deleteLevel('S', 'near'), b: deleteLevel('S', 'near') },
  {
    name: 'an order and a level that is taken off sale',
    scene: five,
    a: place('N', { S: 3 }),
    b: updateLevel('S', 'near', { enabled: false }),
  },
  {
    name: 'a hold and more safety stock',
    scene: five,
    a: reserve('X', { S: 3 }),
    b: updateLevel('S', 'near', { settings: { safety_stock: 4 } }),
  },
  {
    name: 'one request sent twice, with one key',
    scene: five,
    a: keyed('KEY', reserve('X', { S: 3 })),
    b: keyed('KEY', reserve('X', { S: 3 })),
  },
  {
    name: 'one adjustment sent twice, with one key',
    scene: five,
    a: keyed('KEY', adjust('S', 'near', -3)),
    b: keyed('KEY', adjust('S', 'near', -3)),
  },
  {
    name: 'two requests with one key',
    scene: five,
    a: keyed('KEY', adjust('S', 'near', -1)),
    b: keyed('KEY', adjust('S', 'near', -2)),
  },
]
