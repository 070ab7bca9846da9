/** Pairs that meet at kits that ship together, drafted transfers, and items that are assigned. */
import type { Pair } from './interleaving.ts'
import { assign, confirm, createItem, createKit, draft, giveUp, place, receive, receiveAll } from './steps.ts'

const parts = [createItem('S'), createItem('T'), createKit('KIT', ['S', 'T'])]
const drafted = [createItem('S'), receive('S', 'near', 5), draft('D', { S: 4 })]

export const PAIRS_AT_KITS_AND_DRAFTS: readonly Pair[] = [
  {
    name: 'a kit that ships together, and an order for a part of it',
    scene: [...parts, receiveAll('near', { S: 2, T: 2 })],
    a: place('N', { KIT: 2 }),
    b: place('M', { S: 1 }),
  },
  {
    name: 'kits that are given up, and an order for a part of them',
    scene: [...parts, receiveAll('near', { S: 2, T: 2 }), place('N', { KIT: 2 })],
    a: giveUp('N'),
    b: place('M', { S: 1 }),
  },
  { name: 'a drafted transfer confirmed twice', scene: drafted, a: confirm('D'), b: confirm('D') },
  { name: 'a drafted transfer confirmed, and a sale', scene: drafted, a: confirm('D'), b: place('N', { S: 3 }) },
  {
    name: 'items assigned twice',
    scene: [createItem('S'), createItem('T')],
    a: assign(['S', 'T'], 'near'),
    b: assign(['T', 'S'], 'near'),
  },
  {
    name: 'an item assigned, and goods of it',
    scene: [createItem('S')],
    a: assign(['S'], 'near'),
    b: receive('S', 'near', 2),
  },
]
