/**
 * Pairs of a change of configuration with what is decided on it, and of two such changes.
 */
import type { Pair } from './interleaving.ts'
import {
  approve,
  archiveItem,
  archiveLocation,
  createItem,
  createLevel,
  createLocation,
  makeKit,
  ownShop,
  place,
  receive,
  reserve,
  updateChannel,
  updateItem,
  updateLocation,
  updateModel,
} from './steps.ts'

const plain = [createItem('S'), createItem('PART'), receive('PART', 'near', 5)]
const partWithFive = [createItem('PART'), receive('PART', 'near', 5)]
const five = [createItem('S'), receive('S', 'near', 5)]
const three = [createItem('S'), createItem('T'), createItem('U')]

const ownShopWithFive = [createItem('S'), ...ownShop('PLACE'), receive('S', 'PLACE', 5)]
const onHold = updateModel({ locations: [{ location: 'PLACE', priority: 1, on_hold: true }] })
const fromOwnShop = place('N', { S: 3 }, { channel: 'CHANNEL' })

export const PAIRS_AT_CONFIGURATION: readonly Pair[] = [
  {
    name: 'an order that waits, while its model stops counting',
    scene: [createItem('S', { settings: { backorders: 'allow' } }), ...ownShop('PLACE'), createLevel('S', 'PLACE')],
    a: fromOwnShop,
    b: updateModel({ settings: { tracked: false } }),
  },
  { name: 'goods of an item, which becomes a kit', scene: plain, a: receive('S', 'near', 2), b: makeKit('S', 'PART') },
  {
    name: 'the level of an item, which becomes a kit',
    scene: plain,
    a: createLevel('S', 'near'),
    b: makeKit('S', 'PART'),
  },
  {
    name: 'a level with stock of an item, which becomes a kit',
    scene: plain,
    a: createLevel('S', 'near', { on_hand: 1 }),
    b: makeKit('S', 'PART'),
  },
  { name: 'a hold of an item, which becomes a kit', scene: plain, a: reserve('X', { S: 1 }), b: makeKit('S', 'PART') },
  {
    name: 'an order for an item that nobody counts, which becomes a kit',
    scene: [createItem('S', { settings: { tracked: false } }), createItem('PART'), receive('PART', 'near', 5)],
    a: place('N', { S: 1 }),
    // A kit has no say about stock: what the item said of it goes with the change.
    b: updateItem('S', { components: [{ sku: 'PART', quantity: 1 }], settings: { tracked: null } }),
  },
  {
    name: 'an item that becomes part of a kit and a kit at once',
    scene: three,
    a: makeKit('S', 'T'),
    b: makeKit('T', 'U'),
  },
  { name: 'two items that become kits of one another', scene: three, a: makeKit('S', 'T'), b: makeKit('T', 'S') },
  { name: 'an item that becomes a kit of two things', scene: three, a: makeKit('S', 'T'), b: makeKit('S', 'U') },
  {
    name: 'a kit that becomes a plain item, and an order for it',
    scene: [...partWithFive, createItem('S', { components: [{ sku: 'PART', quantity: 1 }] })],
    a: place('N', { S: 1 }),
    b: updateItem('S', { components: [] }),
  },
  {
    name: 'a kit that becomes a plain item, and goods of it',
    scene: [createItem('PART'), createItem('S', { components: [{ sku: 'PART', quantity: 1 }] })],
    a: receive('S', 'near', 2),
    b: updateItem('S', { components: [] }),
  },
  { name: 'goods of an item, which is archived', scene: plain, a: receive('S', 'near', 2), b: archiveItem('S') },
  { name: 'more goods of an item, which is archived', scene: five, a: receive('S', 'near', 2), b: archiveItem('S') },
  { name: 'the end of an item, and goods of it', scene: five, a: archiveItem('S'), b: receive('S', 'far', 2) },
  { name: 'a hold of an item, which is archived', scene: five, a: reserve('X', { S: 3 }), b: archiveItem('S') },
  {
    name: 'an order for a kit, which is archived',
    scene: [...partWithFive, createItem('S', { components: [{ sku: 'PART', quantity: 1 }] })],
    a: place('N', { S: 1 }),
    b: archiveItem('S'),
  },
  { name: 'a kit, and the end of its part', scene: three, a: makeKit('S', 'T'), b: archiveItem('T') },
  { name: 'the end of an item, and another one of its name', scene: five, a: archiveItem('S'), b: createItem('S') },
  {
    name: 'goods at a location, which is archived',
    scene: [createItem('S'), createLocation('PLACE')],
    a: receive('S', 'PLACE', 2),
    b: archiveLocation('PLACE'),
  },
  {
    name: 'the end of a location, and more goods there',
    scene: [createItem('S'), createLocation('PLACE'), receive('S', 'PLACE', 2)],
    a: archiveLocation('PLACE'),
    b: receive('S', 'PLACE', 2),
  },
  { name: 'a new item, twice', scene: [], a: createItem('S'), b: createItem('S') },
  {
    name: 'a hold, and a smaller largest order',
    scene: five,
    a: reserve('X', { S: 3 }),
    b: updateItem('S', { settings: { max_order_quantity: 2 } }),
  },
  {
    name: 'an order, and a ban of backorders',
    scene: [createItem('S', { settings: { backorders: 'allow' } })],
    a: place('N', { S: 3 }),
    b: updateItem('S', { settings: { backorders: null } }),
  },
  {
    name: 'a hold, and another name for its item',
    scene: five,
    a: reserve('X', { S: 3 }),
    b: updateItem('S', { sku: 'T' }),
  },
  {
    name: 'an order, and another way of taking its goods off the shelf',
    scene: ownShopWithFive,
    a: fromOwnShop,
    b: updateModel({ stock_decrement: 'manual' }),
  },
  {
    name: 'an order, and the end of its location',
    scene: ownShopWithFive,
    a: fromOwnShop,
    b: updateLocation('PLACE', { active: false }),
  },
  {
    name: 'an order, and its channel that goes to another model',
    scene: ownShopWithFive,
    a: fromOwnShop,
    b: updateChannel('one'),
  },
  {
    name: 'the approval of an order, and its location put on hold',
    scene: [...ownShopWithFive, fromOwnShop],
    a: approve('N'),
    b: onHold,
  },
  {
    name: 'an order for goods that are there, and its location put on hold',
    scene: ownShopWithFive,
    a: fromOwnShop,
    b: onHold,
  },
  {
    // It locks nothing before it reads the configuration.
    name: 'an order for goods that nobody counts, and its location put on hold',
    scene: [createItem('S', { settings: { tracked: false } }), ...ownShop('PLACE')],
    a: fromOwnShop,
    b: onHold,
  },
]
