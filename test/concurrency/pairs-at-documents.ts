/** Pairs that meet at an order, a shipment or a transfer, and those that change the levels under them. */
import type { Pair } from './interleaving.ts'
import {
  approve,
  cancel,
  cancelParcel,
  complete,
  count,
  createItem,
  createLevel,
  decrement,
  dispatch,
  edit,
  giveUp,
  hold,
  place,
  receive,
  rerouteTo,
  resume,
  ship,
  shipPart,
  startEdit,
  stopEdit,
  unship,
} from './steps.ts'

const five = [createItem('S'), receive('S', 'near', 5)]
const placed = [...five, place('N', { S: 3 })]
const approved = [...placed, approve('N')]
const placedOnApproval = [...five, place('N', { S: 3 }, { channel: 'approval' })]
const approvedByHand = [...five, place('N', { S: 3 }, { channel: 'manual' }), approve('N')]
const waiting = [createItem('S', { settings: { backorders: 'allow' } }), receive('S', 'near', 1), place('N', { S: 3 })]
const twoWaiting = [
  createItem('S', { settings: { backorders: 'allow' } }),
  receive('S', 'near', 4),
  place('N', { S: 4 }),
  place('M', { S: 3 }),
]
const elsewhere = [createItem('S'), receive('S', 'near', 1), receive('S', 'far', 5)]
const withTransfer = [...elsewhere, place('N', { S: 4 }, { channel: 'primary' }), approve('N')]
const onItsWay = [...withTransfer, dispatch('N-T1')]
const twoShipments = [
  createItem('S'),
  receive('S', 'near', 2),
  receive('S', 'far', 2),
  place('N', { S: 4 }, { channel: 'both' }),
  approve('N'),
]
/** Nothing at either location, and an order waits at the first. */
const waitingAtOneOfTwo = [
  createItem('S', { settings: { backorders: 'allow' } }),
  createLevel('S', 'near'),
  createLevel('S', 'far'),
  place('N', { S: 3 }, { channel: 'both' }),
]
const waitingBesideAnother = [
  createItem('S', { settings: { backorders: 'allow' } }),
  createLevel('S', 'near'),
  receive('S', 'far', 3),
  place('M', { S: 3 }, { channel: 'both' }),
  place('N', { S: 3 }, { channel: 'both' }),
]

export const PAIRS_AT_DOCUMENTS: readonly Pair[] = [
  { name: 'two orders of one number', scene: five, a: place('N', { S: 1 }), b: place('N', { S: 2 }) },
  {
    name: 'two orders of one number, of which only one has stock',
    scene: five,
    a: place('N', { S: 3 }),
    b: place('N', { S: 3 }),
  },
  { name: 'the approval of an order, twice', scene: placed, a: approve('N'), b: approve('N') },
  { name: 'the approval and the cancellation of an order', scene: placed, a: approve('N'), b: cancel('N') },
  { name: 'the cancellation of an order, twice', scene: placed, a: cancel('N'), b: cancel('N') },
  {
    name: 'the approval that takes goods off the shelf, twice',
    scene: placedOnApproval,
    a: approve('N'),
    b: approve('N'),
  },
  {
    name: 'the approval that takes goods off the shelf, and the cancellation',
    scene: placedOnApproval,
    a: approve('N'),
    b: cancel('N'),
  },
  {
    name: 'the approval that takes goods off the shelf, and a count',
    scene: placedOnApproval,
    a: approve('N'),
    b: count('S', 'near', 1),
  },
  { name: 'a shipment shipped twice', scene: approved, a: ship('N-1'), b: ship('N-1') },
  { name: 'a shipment shipped, and its order cancelled', scene: approved, a: ship('N-1'), b: cancel('N') },
  { name: 'a shipment shipped, and its goods counted away', scene: approved, a: ship('N-1'), b: count('S', 'near', 1) },
  { name: 'a part of a shipment shipped twice', scene: approved, a: shipPart('N-1', 1), b: shipPart('N-1', 1) },
  {
    name: 'a part of a shipment shipped, and its order cancelled',
    scene: approved,
    a: shipPart('N-1', 1),
    b: cancel('N'),
  },
  { name: 'the edit of an order begun, and its shipment shipped', scene: approved, a: startEdit('N'), b: ship('N-1') },
  {
    name: 'the edit of an order stopped, and its last units ordered',
    scene: [...placed, startEdit('N'), edit('N', 5)],
    a: stopEdit('N'),
    b: place('M', { S: 2 }),
  },
  {
    name: 'the edit of an order stopped, and changed once more',
    scene: [...placed, startEdit('N'), edit('N', 5)],
    a: stopEdit('N'),
    b: edit('N', 4),
  },
  { name: 'an order resumed twice', scene: [...placed, cancel('N')], a: resume('N'), b: resume('N') },
  {
    name: 'an order resumed, and its last units ordered',
    scene: [...placed, cancel('N')],
    a: resume('N'),
    b: place('M', { S: 3 }),
  },
  { name: 'an order cancelled, and resumed', scene: placed, a: cancel('N'), b: resume('N') },
  { name: 'an order edited twice to the same', scene: placed, a: edit('N', 5), b: edit('N', 5) },
  { name: 'an order edited, and approved', scene: placed, a: edit('N', 5), b: approve('N') },
  { name: 'an order edited, and its last units ordered', scene: placed, a: edit('N', 5), b: place('M', { S: 2 }) },
  {
    name: 'a shipment re-routed, and the stock there ordered',
    scene: twoShipments,
    a: rerouteTo('N-2', 'near'),
    b: receive('S', 'near', 2),
  },
  { name: 'a shipment re-routed, and shipped', scene: twoShipments, a: rerouteTo('N-2', 'far'), b: ship('N-2') },
  { name: 'what is left given up, and shipped', scene: approved, a: giveUp('N'), b: ship('N-1') },
  { name: 'a shipment shipped, and held', scene: approved, a: ship('N-1'), b: hold('N-1') },
  { name: 'a shipment shipped, and cancelled', scene: approved, a: ship('N-1'), b: cancelParcel('N-1') },
  {
    name: 'a shipment cancelled, and one that waits for its units shipped',
    scene: [...twoWaiting, approve('N'), approve('M')],
    a: cancelParcel('N-1'),
    b: ship('M-1'),
  },
  {
    name: 'a shipment that comes back, and its shelf counted',
    scene: [...approved, ship('N-1')],
    a: unship('N-1'),
    b: count('S', 'near', 1),
  },
  { name: 'two shipments of one order', scene: twoShipments, a: ship('N-1'), b: ship('N-2') },
  {
    name: 'one of two shipments shipped, and their order cancelled',
    scene: twoShipments,
    a: ship('N-2'),
    b: cancel('N'),
  },
  {
    name: 'a shipment shipped, and an order for what is left',
    scene: approved,
    a: ship('N-1'),
    b: place('M', { S: 3 }),
  },
  { name: 'goods taken off the shelf by hand, twice', scene: approvedByHand, a: decrement('N-1'), b: decrement('N-1') },
  {
    name: 'goods taken off the shelf by hand, and shipped',
    scene: approvedByHand,
    a: decrement('N-1'),
    b: ship('N-1'),
  },
  {
    name: 'goods taken off the shelf by hand, and the order cancelled',
    scene: approvedByHand,
    a: decrement('N-1'),
    b: cancel('N'),
  },
  {
    name: 'goods for an order that waits, and its approval',
    scene: waiting,
    a: receive('S', 'near', 4),
    b: approve('N'),
  },
  {
    name: 'goods for an order that waits, and its cancellation',
    scene: waiting,
    a: receive('S', 'near', 4),
    b: cancel('N'),
  },
  {
    name: 'goods for an order that waits, and its shipment',
    scene: [...waiting, approve('N')],
    a: receive('S', 'near', 4),
    b: ship('N-1'),
  },
  {
    name: 'the cancellation of an order, and of one that waits for its units',
    scene: twoWaiting,
    a: cancel('N'),
    b: cancel('M'),
  },
  {
    name: 'the cancellation of an order, and the approval of one that waits for its units',
    scene: twoWaiting,
    a: cancel('N'),
    b: approve('M'),
  },
  {
    name: 'goods elsewhere for an order that waits, and its approval',
    scene: waitingAtOneOfTwo,
    a: receive('S', 'far', 2),
    b: approve('N'),
  },
  {
    name: 'goods elsewhere for an order that waits, and its cancellation',
    scene: waitingAtOneOfTwo,
    a: receive('S', 'far', 2),
    b: cancel('N'),
  },
  {
    name: 'goods elsewhere for an order that waits, and goods where it waits',
    scene: waitingAtOneOfTwo,
    a: receive('S', 'far', 2),
    b: receive('S', 'near', 2),
  },
  {
    name: 'the cancellation of an order, and the approval of one that waits elsewhere',
    scene: waitingBesideAnother,
    a: cancel('M'),
    b: approve('N'),
  },
  {
    name: 'the cancellations of an order and of one that waits elsewhere',
    scene: waitingBesideAnother,
    a: cancel('M'),
    b: cancel('N'),
  },
  { name: 'a transfer sent off twice', scene: withTransfer, a: dispatch('N-T1'), b: dispatch('N-T1') },
  { name: 'a transfer sent off, and its order cancelled', scene: withTransfer, a: dispatch('N-T1'), b: cancel('N') },
  {
    name: 'a transfer sent off, and its goods counted away',
    scene: withTransfer,
    a: dispatch('N-T1'),
    b: count('S', 'far', 1),
  },
  { name: 'a transfer completed twice', scene: onItsWay, a: complete('N-T1'), b: complete('N-T1') },
  { name: 'a transfer completed, and its order cancelled', scene: onItsWay, a: complete('N-T1'), b: cancel('N') },
  { name: 'a transfer completed, and its shipment shipped', scene: onItsWay, a: complete('N-T1'), b: ship('N-1') },
  {
    name: 'a transfer completed, and its destination counted',
    scene: onItsWay,
    a: complete('N-T1'),
    b: count('S', 'near', 0),
  },
  { name: 'a transfer completed, and an order there', scene: onItsWay, a: complete('N-T1'), b: place('M', { S: 1 }) },
]
