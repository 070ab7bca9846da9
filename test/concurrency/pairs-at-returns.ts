/** Pairs that meet at a return, at the order that it is of, and at the levels that it comes to. */
import type { Pair } from './interleaving.ts'
import {
  approve,
  approveReturn,
  cancelReturn,
  createItem,
  place,
  receive,
  receiveReturn,
  requestReturn,
  ship,
  unship,
} from './steps.ts'

const backorderable = { settings: { backorders: 'allow' } } as const
const shipped = [
  createItem('S', backorderable),
  receive('S', 'near', 3),
  place('N', { S: 3 }),
  approve('N'),
  ship('N-1'),
]
const onItsWay = [...shipped, requestReturn('N', 2, 'near'), approveReturn('N-R1')]

export const PAIRS_AT_RETURNS: readonly Pair[] = [
  {
    name: 'a return asked for twice',
    scene: shipped,
    a: requestReturn('N', 2, 'near'),
    b: requestReturn('N', 2, 'far'),
  },
  { name: 'a return, and its parcel unshipped', scene: shipped, a: requestReturn('N', 2, 'near'), b: unship('N-1') },
  { name: 'a return received twice', scene: onItsWay, a: receiveReturn('N-R1'), b: receiveReturn('N-R1') },
  { name: 'a return received, and cancelled', scene: onItsWay, a: receiveReturn('N-R1'), b: cancelReturn('N-R1') },
  { name: 'a return received, and an order there', scene: onItsWay, a: receiveReturn('N-R1'), b: place('M', { S: 1 }) },
]
