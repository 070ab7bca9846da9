import { describe, expect, it } from 'vitest'
import { changesOf } from '../../../../../test/support/changes-of.ts'
import { given, type Scene } from '../../../../../test/support/working-state.ts'
import { quantity } from '../kernel/quantity.ts'
import { moveUnits, type UnitsToMove } from './move-units.ts'
import type { PromiseOwner } from './reservation.ts'

const second: PromiseOwner = { kind: 'shipment', id: 'O-1-2' }

/** The promises of O-1-1, where the moved ones are, and of O-1-2. */
function two(promises: string[], others: string[] = [], levels: Scene['levels'] = {}): Scene {
  const shipments = [
    { from: 'A', promises },
    { from: 'B', promises: others },
  ]
  return { levels: { 'S1@A': 0, 'S1@B': 10, ...levels }, orders: { 'O-1': { shipments } } }
}

const units = (amounts: Record<string, number>) =>
  Object.fromEntries(Object.entries(amounts).map(([kind, amount]) => [kind, quantity(amount)]))

type Row = { given: Scene; move: UnitsToMove; changes: string[] }

const move = (taken: Record<string, number>, locationId: string, given: Record<string, number>): UnitsToMove => ({
  taken: units(taken),
  to: { locationId, owner: second },
  given: units(given),
})

describe('units of a promise', () => {
  it.each<[string, Row]>([
    [
      'that wait are covered where they go, and nothing is left of what has nothing any more',
      {
        given: two(['3 S1@A waiting']),
        move: move({ backordered: 3 }, 'B', { reserved: 3 }),
        changes: [
          'deleted promise S1@A to O-1-1',
          'made promise S1@B to O-1-2: reserved 3',
          'level S1@A: backordered 3 → 0',
          'level S1@B: reserved 0 → 3',
        ],
      },
    ],
    [
      'go in part',
      {
        given: two(['3 S1@A waiting']),
        move: move({ backordered: 1 }, 'B', { reserved: 1 }),
        changes: [
          'promise S1@A to O-1-1: backordered 3 → 2',
          'made promise S1@B to O-1-2: reserved 1',
          'level S1@A: backordered 3 → 2',
          'level S1@B: reserved 0 → 1',
        ],
      },
    ],
    [
      'join what is promised there for the same parcel already',
      {
        given: two(['3 S1@A waiting'], ['2 S1@B']),
        move: move({ backordered: 3 }, 'B', { reserved: 3 }),
        changes: [
          'deleted promise S1@A to O-1-1',
          'promise S1@B to O-1-2: reserved 2 → 5',
          'level S1@A: backordered 3 → 0',
          'level S1@B: reserved 2 → 5',
        ],
      },
    ],
    [
      'go to another parcel at the same place, as they are covered',
      {
        given: two(['3 S1@A'], [], { 'S1@A': 3 }),
        move: move({ reserved: 2 }, 'A', { reserved: 2 }),
        changes: ['promise S1@A to O-1-1: reserved 3 → 1', 'made promise S1@A to O-1-2: reserved 2'],
      },
    ],
    [
      'leave behind what has been taken from the shelf',
      {
        given: { ...two(['3 S1@A taken']) },
        move: move({}, 'B', {}),
        changes: [],
      },
    ],
    [
      'wait where they go, if nothing is there',
      {
        given: two(['3 S1@A'], [], { 'S1@A': 3, 'S1@B': 0 }),
        move: move({ reserved: 3 }, 'B', { backordered: 3 }),
        changes: [
          'deleted promise S1@A to O-1-1',
          'made promise S1@B to O-1-2: backordered 3',
          'level S1@A: reserved 3 → 0',
          'level S1@B: backordered 0 → 3',
        ],
      },
    ],
  ])('%s', (_sentence, row) => {
    const state = given(row.given)
    moveUnits(state, state.reservationItems.get('promise-1')!, row.move)
    expect(changesOf(state)).toEqual(row.changes)
  })

  it.each<[string, UnitsToMove]>([
    ['come as many as go', move({ backordered: 3 }, 'B', { reserved: 2 })],
    ['are not taken where they are not', move({ reserved: 1 }, 'B', { reserved: 1 })],
  ])('%s', (_sentence, moved) => {
    const state = given(two(['3 S1@A waiting']))
    expect(() => moveUnits(state, state.reservationItems.get('promise-1')!, moved)).toThrow()
  })
})
