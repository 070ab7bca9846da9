/** The scenarios of sourcing, and those that its rules imply: the notation is that of sourcing-scenarios.ts. */
import { describe } from 'vitest'
import { scenarios } from '../../../../../test/support/sourcing-scenarios.ts'

const split = { strategy: 'split_shipments' } as const
const byLine = { strategy: 'split_by_line_items' } as const
const fromPrimary = { strategy: 'ship_from_primary' } as const
const firstAvailable = { strategy: 'ship_from_first_available_or_primary' } as const
const partial = { partial: true } as const

describe('no_split', () => {
  scenarios([
    [
      'ships everything in one shipment, whatever the categories (30)',
      { stock: 'A:S1=5 S2=5 T=1', want: ['2 S1', '1 S2', '1 T'] },
      { shipments: ['A: 2 S1, 1 S2, 1 T'] },
    ],
    [
      'never takes from a second location (31)',
      { stock: 'A:S1=2|B:S1=10', want: ['3 S1'] },
      { shortages: ['S1: 2 of 3, lines 0'] },
    ],
    [
      'does not promise two lines the same unit, and names the SKU once (22)',
      { stock: 'A:S1=5', want: ['3 S1', '3 S1'] },
      { shortages: ['S1: 5 of 6, lines 1 0'] },
    ],
    [
      'keeps backordered units in the one shipment',
      { stock: 'A:S1=3~|B:S1=9', want: ['5 S1'] },
      { shipments: ['A (backordered): 3 S1, 2 S1 backordered'] },
    ],
    [
      'gives two lines no more backorder room than there is',
      { stock: 'A:S1=2~3', want: ['4 S1', '2 S1'] },
      { shortages: ['S1: 5 of 6, lines 1 0'] },
    ],
    [
      'takes only from the pinned location, even beyond the cutoff',
      { stock: 'A:S1=5|B:S1=5|C:S1=5', want: ['2 S1'], policy: { pinned: 'C' } },
      { shipments: ['C: 2 S1'] },
    ],
    [
      'promises nothing when the pinned location is inactive',
      { stock: 'A:S1=5|B:S1=5', want: ['2 S1'], policy: { pinned: 'B' }, locations: { B: { active: false } } },
      { shortages: ['S1: 0 of 2, lines 0'] },
    ],
  ])
})

describe('split_shipments', () => {
  scenarios([
    [
      'ships from one location when it has everything (32)',
      { stock: 'A:S1=5 S2=5|B:S1=5 S2=5', want: ['2 S1', '1 S2'], policy: split },
      { shipments: ['A/S: 2 S1, 1 S2'] },
    ],
    [
      'splits a line by quantity (23, 33)',
      { stock: 'A:S1=3|B:S1=4', want: ['5 S1'], policy: split },
      { shipments: ['A/S: 3 S1', 'B/S: 2 S1'] },
    ],
    [
      'names what the whole scope has when that is not enough (33)',
      { stock: 'A:S1=3|B:S1=4', want: ['8 S1'], policy: split },
      { shortages: ['S1: 7 of 8, lines 0'] },
    ],
    [
      'makes a shipment per location and shipping category (34)',
      { stock: 'A:S1=1 T=1|B:S1=5 T=5', want: ['2 S1', '2 T'], policy: split },
      { shipments: ['A/S: 1 S1', 'B/S: 1 S1', 'A/T: 1 T', 'B/T: 1 T'] },
    ],
    [
      'takes no more from a location than others have left there (35)',
      { stock: 'A:S1=2|B:S1=5', want: ['4 S1'], policy: split },
      { shipments: ['A/S: 2 S1', 'B/S: 2 S1'] },
    ],
    [
      'does not touch a later location when the first ones suffice (36)',
      { stock: 'A:S1=2|B:S1=4|C:S1=5', want: ['5 S1'], policy: { ...split, cutoff: 3 } },
      { shipments: ['A/S: 2 S1', 'B/S: 3 S1'] },
    ],
    [
      'sees no location beyond the cutoff (12)',
      { stock: 'A:S2=1|B:S2=1|C:S1=5', want: ['1 S1'], policy: split },
      { shortages: ['S1: 0 of 1, lines 0'] },
    ],
    [
      'fills the scope with active locations only',
      { stock: 'A:S1=5|B:S1=1|C:S1=5', want: ['6 S1'], policy: split, locations: { A: { active: false } } },
      { shipments: ['B/S: 1 S1', 'C/S: 5 S1'] },
    ],
    [
      'says which shipments start at a location on hold (42)',
      { stock: 'A:S1=1|B:S1=5', want: ['3 S1'], policy: split, locations: { B: { onHold: true } } },
      { shipments: ['A/S: 1 S1', 'B/S (on hold): 2 S1'] },
    ],
    [
      'uses stock on hand anywhere before any backorder (44)',
      { stock: 'A:S1=0~|B:S1=5', want: ['5 S1'], policy: split },
      { shipments: ['B/S: 5 S1'] },
    ],
    [
      'backorders at the first location that may, in a shipment of its own (45)',
      { stock: 'A:S1=10~|B:S1=2~', want: ['15 S1'], policy: split },
      { shipments: ['A/S: 10 S1', 'B/S: 2 S1', 'A/S (backordered): 3 S1 backordered'] },
    ],
    [
      'spills backorders to the next location when the room is used up, over all lines',
      { stock: 'A:S1=0~3|B:S1=0~3', want: ['2 S1', '3 S1'], policy: split },
      { shipments: ['A/S (backordered): 2 S1 backordered, 1 S1 backordered', 'B/S (backordered): 2 S1 backordered'] },
    ],
    [
      'refuses what exceeds stock and backorder room (56)',
      { stock: 'A:S1=2~3', want: ['6 S1'], policy: split },
      { shortages: ['S1: 5 of 6, lines 0'] },
    ],
    [
      'sells what the threshold leaves (10)',
      { stock: 'A:S1=5.5|B:S1=3|C:S1=off', want: ['3 S1'], policy: { ...split, cutoff: 4 }, threshold: 5 },
      { shipments: ['A/S: 3 S1'] },
    ],
    [
      'refuses what the threshold holds back (10)',
      { stock: 'A:S1=5.5|B:S1=3|C:S1=off', want: ['4 S1'], policy: { ...split, cutoff: 4 }, threshold: 5 },
      { shortages: ['S1: 3.5 of 4, lines 0'] },
    ],
    [
      'does not free held-back units by pinning their location',
      { stock: 'A:S1=5|B:S1=3', want: ['2 S1'], policy: { ...split, pinned: 'B' }, threshold: 2 },
      { shortages: ['S1: 1 of 2, lines 0'] },
    ],
    [
      'holds back at a pinned location alone when it is outside the scope',
      { stock: 'A:S1=9|B:S1=9|C:S1=5', want: ['4 S1'], policy: { ...split, pinned: 'C' }, threshold: 2 },
      { shortages: ['S1: 3 of 4, lines 0'] },
    ],
    [
      'lets a kit and a plain line share no unit of a component',
      { stock: 'A:S1=4 S2=9|B:S1=1', want: ['2 kits of 2 S1 + 1 S2', '2 S1'], policy: split },
      { shortages: ['S1: 5 of 6, lines 1 0'] },
    ],
    [
      'promises nothing at all when one line of many is short',
      { stock: 'A:S1=4 S2=0', want: ['1 S1', '1 S2'], policy: split },
      { shortages: ['S2: 0 of 1, lines 1'] },
    ],
  ])
})

describe('split_by_line_items', () => {
  scenarios([
    [
      'makes a shipment per line (37)',
      { stock: 'A:S1=5 S2=5', want: ['1 S1', '1 S2'], policy: byLine },
      { shipments: ['A/S: 1 S1', 'A/S: 1 S2'] },
    ],
    [
      'makes more shipments for a line that spans locations or is backordered',
      { stock: 'A:S1=1~|B:S1=1', want: ['3 S1'], policy: byLine },
      { shipments: ['A/S: 1 S1', 'B/S: 1 S1', 'A/S (backordered): 1 S1 backordered'] },
    ],
    [
      'splits the whole order by category when a line is a kit (37)',
      { stock: 'A:S1=5 S2=5 T=1', want: ['1 S1', '1 kits of 1 S2 + 1 T'], policy: byLine },
      { shipments: ['A/S: 1 S1, 1 S2', 'A/T: 1 T'] },
    ],
    [
      'gives an untracked line its own shipment too',
      { stock: 'A:S1=5 U=free', want: ['1 S1', '1 U'], policy: byLine },
      { shipments: ['A/S: 1 S1', 'A/S: 1 U uncounted'] },
    ],
  ])
})

describe('ship_from_primary', () => {
  scenarios([
    [
      'moves to the primary what it lacks (38)',
      { stock: 'A:S1=5|B:S2=5', want: ['1 S1', '2 S2'], policy: fromPrimary },
      { shipments: ['A/S: 1 S1, 2 S2'], transfers: ['B→A for 0: 2 S2'] },
    ],
    [
      'moves only the shortfall of a line (39)',
      { stock: 'A:S1=3|B:S1=9', want: ['5 S1'], policy: fromPrimary },
      { shipments: ['A/S: 3 S1, 2 S1'], transfers: ['B→A for 0: 2 S1'] },
    ],
    [
      'makes one transfer per origin and shipment',
      { stock: 'A:|B:S1=2 S2=2 T=1|C:S2=9', want: ['2 S1', '3 S2', '1 T'], policy: { ...fromPrimary, cutoff: 3 } },
      {
        shipments: ['A/S: 2 S1, 2 S2, 1 S2', 'A/T: 1 T'],
        transfers: ['B→A for 0: 2 S1, 2 S2', 'C→A for 0: 1 S2', 'B→A for 1: 1 T'],
      },
    ],
    [
      'backorders at the primary only, after what others can send',
      { stock: 'A:S1=1~|B:S1=1~', want: ['5 S1'], policy: fromPrimary },
      { shipments: ['A/S (backordered): 1 S1, 3 S1 backordered, 1 S1'], transfers: ['B→A for 0: 1 S1'] },
    ],
    [
      'does not count the backorder room of others',
      { stock: 'A:S1=1|B:S1=1~', want: ['5 S1'], policy: fromPrimary },
      { shortages: ['S1: 2 of 5, lines 0'] },
    ],
    [
      'leaves in place what needs no shipping',
      { stock: 'A:D1=1|B:D1=5', want: ['3 D1'], policy: fromPrimary },
      { unshipped: ['A: 1 D1', 'B: 2 D1'] },
    ],
    [
      'takes an untracked item from the primary, although only a transfer leaves another location',
      { stock: 'A:U=free|B:S1=1 U=free', want: ['1 U', '1 S1'], policy: fromPrimary },
      { shipments: ['A/S: 1 U uncounted, 1 S1'], transfers: ['B→A for 0: 1 S1'] },
    ],
    [
      'does not take an untracked item from a location because a transfer leaves it',
      { stock: 'A:|B:U=free|C:S1=1 U=free', want: ['1 S1', '1 U'], policy: { ...fromPrimary, cutoff: 3 } },
      { shipments: ['A/S: 1 S1', 'B/S: 1 U uncounted'], transfers: ['C→A for 0: 1 S1'] },
    ],
    [
      'does not transfer what is counted nowhere: it ships from where it can be had',
      { stock: 'A:S1=1 U=1|B:U=free', want: ['1 S1', '2 U'], policy: fromPrimary },
      { shipments: ['A/S: 1 S1, 1 U', 'B/S: 1 U uncounted'] },
    ],
  ])
})

describe('ship_from_first_available_or_primary', () => {
  scenarios([
    [
      'ships from the first location that has everything (40)',
      { stock: 'A:S1=1|B:S1=1 S2=1', want: ['1 S1', '1 S2'], policy: firstAvailable },
      { shipments: ['B/S: 1 S1, 1 S2'] },
    ],
    [
      'ships from the primary with transfers when none has everything (41)',
      { stock: 'A:S1=1|B:S2=1', want: ['1 S1', '1 S2'], policy: firstAvailable },
      { shipments: ['A/S: 1 S1, 1 S2'], transfers: ['B→A for 0: 1 S2'] },
    ],
    [
      'adds up the lines of one SKU before it calls a location complete',
      { stock: 'A:S1=3|B:S1=4', want: ['2 S1', '2 S1'], policy: firstAvailable },
      { shipments: ['B/S: 2 S1, 2 S1'] },
    ],
    [
      'calls a location complete that does not count what it is asked for',
      { stock: 'A:S1=1|B:S1=1 U=free', want: ['1 S1', '9 U'], policy: firstAvailable },
      { shipments: ['B/S: 1 S1, 9 U uncounted'] },
    ],
    [
      'prefers stock elsewhere to a backorder at the primary',
      { stock: 'A:S1=0~|B:S1=2', want: ['2 S1'], policy: firstAvailable },
      { shipments: ['B/S: 2 S1'] },
    ],
  ])
})

describe('items that need no shipping, and untracked items', () => {
  scenarios([
    [
      'are reserved without a shipment if they need none (46)',
      { stock: 'A:D1=5 S1=5', want: ['1 D1', '1 S1'] },
      { shipments: ['A: 1 S1'], unshipped: ['A: 1 D1'] },
    ],
    [
      'leave an order without any shipment when nothing ships (46)',
      { stock: 'A:D1=1~', want: ['2 D1'], policy: split },
      { unshipped: ['A: 1 D1, 1 D1 backordered'] },
    ],
    [
      'are always available if untracked, and counted nowhere (47)',
      { stock: 'A:U=free', want: ['7 U'] },
      { shipments: ['A: 7 U uncounted'] },
    ],
    [
      'go along with what ships anyway, wherever they stand in the order',
      { stock: 'A:U=free|B:S1=1 U=free', want: ['1 U', '1 S1'], policy: split },
      { shipments: ['B/S: 1 U uncounted, 1 S1'] },
    ],
    [
      'cannot be had where nobody can have them',
      { stock: 'A:S1=1', want: ['1 U'] },
      { shortages: ['U: 0 of 1, lines 0'] },
    ],
    [
      'are not limited by a threshold',
      { stock: 'A:U=free', want: ['7 U'], threshold: 5 },
      { shipments: ['A: 7 U uncounted'] },
    ],
  ])
})

describe('a partial promise', () => {
  scenarios([
    [
      'gives what there is and names every shortfall (24)',
      { stock: 'A:S1=3 S2=0', want: ['5 S1', '1 S2'], policy: partial },
      { shipments: ['A: 3 S1'], shortages: ['S1: 3 of 5, lines 0', 'S2: 0 of 1, lines 1'] },
    ],
    [
      'uses backorder room after the stock',
      { stock: 'A:S1=3~1', want: ['5 S1'], policy: partial },
      { shipments: ['A (backordered): 3 S1, 1 S1 backordered'], shortages: ['S1: 4 of 5, lines 0'] },
    ],
    [
      'holds whole kits only (15)',
      { stock: 'A:S1=5 S2=9', want: ['3 kits of 2 S1 + 1 S2'], policy: partial },
      { shipments: ['A: 4 S1, 2 S2'], shortages: ['S1: 5 of 6, lines 0'] },
    ],
    [
      'leaves to later lines what an incomplete kit does not need',
      { stock: 'A:S1=5 S2=0', want: ['1 kits of 2 S1 + 1 S2', '5 S1'], policy: partial },
      { shipments: ['A: 5 S1'], shortages: ['S2: 0 of 1, lines 0'] },
    ],
    [
      'counts a component that stands in the kit twice with both',
      { stock: 'A:S1=5', want: ['2 kits of 2 S1 + 1 S1'], policy: partial },
      { shipments: ['A: 2 S1, 1 S1'], shortages: ['S1: 5 of 6, lines 0'] },
    ],
    [
      'limits the untracked component of a kit to the whole kits',
      { stock: 'A:S1=5 U=free', want: ['3 kits of 2 S1 + 3 U'], policy: partial },
      { shipments: ['A: 4 S1, 6 U uncounted'], shortages: ['S1: 5 of 6, lines 0'] },
    ],
    [
      'takes the components of a kit from several locations',
      { stock: 'A:S1=1 S2=1|B:S1=4 S2=1', want: ['3 kits of 2 S1 + 1 S2'], policy: { ...split, ...partial } },
      {
        shipments: ['A/S: 1 S1, 1 S2', 'B/S: 3 S1, 1 S2'],
        shortages: ['S1: 5 of 6, lines 0', 'S2: 2 of 3, lines 0'],
      },
    ],
  ])
})

describe('kits', () => {
  scenarios([
    [
      'are taken whole where one location can make them (75)',
      { stock: 'A:S1=4|B:S1=5', want: ['2 kits of 3 S1'], policy: split },
      { shipments: ['A/S: 3 S1', 'B/S: 3 S1'] },
    ],
    [
      'all come from the one location that can make them (75)',
      { stock: 'A:S1=1|B:S1=6', want: ['2 kits of 3 S1'], policy: split },
      { shipments: ['B/S: 6 S1'] },
    ],
    [
      'are broken up only as far as no location can make them alone',
      { stock: 'A:S1=4 S2=1|B:S1=2 S2=2', want: ['3 kits of 2 S1 + 1 S2'], policy: split },
      { shipments: ['A/S: 4 S1, 1 S2', 'B/S: 2 S1, 2 S2'] },
    ],
    [
      'wait only for what no location has',
      { stock: 'A:S1=2~ S2=1|B:S1=3 S2=1', want: ['2 kits of 3 S1 + 1 S2'], policy: split },
      { shipments: ['A/S: 2 S1, 1 S2', 'B/S: 3 S1, 1 S2', 'A/S (backordered): 1 S1 backordered'] },
    ],
    [
      'do not move more to the primary for being whole',
      { stock: 'A:S1=4|B:S1=5', want: ['2 kits of 3 S1'], policy: fromPrimary },
      { shipments: ['A/S: 4 S1, 2 S1'], transfers: ['B→A for 0: 2 S1'] },
    ],
  ])
})

describe('the order of locations', () => {
  const munich = { latitude: 48.1375, longitude: 11.575 }
  const france = {
    eu1: { coordinates: { latitude: 48.9833, longitude: 2.6167 } },
    eu2: { coordinates: { latitude: 43.5283, longitude: 5.4497 } },
    eu3: { coordinates: { latitude: 47.8496, longitude: 12.067 } },
  }
  const nearest = { ...split, locationOrder: 'distance', shipTo: munich, cutoff: 4 } as const
  scenarios([
    [
      'is by distance to the ship-to (43)',
      { stock: 'eu1:S1=1|eu2:S1=1|eu3:S1=1', want: ['3 S1'], policy: nearest, locations: france },
      { shipments: ['eu3/S: 1 S1', 'eu1/S: 1 S1', 'eu2/S: 1 S1'] },
    ],
    [
      'has locations without coordinates last (43)',
      { stock: 'eu1:S1=1|eu2:S1=1|eu3:S1=1', want: ['3 S1'], policy: nearest, locations: { ...france, eu1: {} } },
      { shipments: ['eu3/S: 1 S1', 'eu2/S: 1 S1', 'eu1/S: 1 S1'] },
    ],
    [
      'decides who is in scope: the cutoff leaves the nearest (72)',
      { stock: 'eu1:S1=1|eu2:S1=1|eu3:S1=1', want: ['2 S1'], policy: { ...nearest, cutoff: 2 }, locations: france },
      { shipments: ['eu3/S: 1 S1', 'eu1/S: 1 S1'] },
    ],
  ])
})
