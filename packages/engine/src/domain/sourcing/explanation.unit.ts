import { describe, expect, it } from 'vitest'
import { quantity, ZERO } from '../kernel/quantity.ts'
import { plan } from './plan.ts'
import type { CandidateLocation, Demand, LocationStock, SourcingPolicy } from './vocabulary.ts'

const location = (id: string, priority: number, more: Partial<CandidateLocation> = {}): CandidateLocation => ({
  id,
  code: id,
  priority,
  active: true,
  onHold: false,
  coordinates: null,
  ...more,
})
const has = (units: number, more: Partial<LocationStock> = {}): LocationStock => ({
  available: quantity(units),
  backorderRoom: ZERO,
  tracked: true,
  sellable: true,
  ...more,
})
const wants = (line: number, item: string, units: number): Demand => ({
  line,
  item,
  sku: item,
  quantity: quantity(units),
  shippingCategory: null,
  requiresShipping: true,
})

function explanationOf(
  demands: Demand[],
  locations: CandidateLocation[],
  levels: Record<string, Record<string, LocationStock>>,
  policy: Partial<SourcingPolicy> = {},
) {
  return plan(demands, locations, (item, at) => levels[at]?.[item] ?? null, {
    strategy: 'split_shipments',
    locationOrder: 'priority',
    cutoff: 2,
    shipTo: null,
    pinned: null,
    outOfStockThreshold: () => ZERO,
    partial: false,
    ...policy,
  }).explanation
}

const outcomes = (explanation: ReturnType<typeof explanationOf>) =>
  Object.fromEntries(explanation.locations.map((each) => [each.location, each.outcome]))

describe('an explanation', () => {
  it('names every location of the model, those in scope first and in the order in which they were tried', () => {
    const explained = explanationOf(
      [wants(0, 'S1', 1)],
      [location('D', 4), location('C', 3), location('B', 2, { active: false }), location('A', 1), location('E', 0)],
      { A: { S1: has(3) } },
    )
    expect(explained.locations).toEqual([
      { location: 'E', priority: 0, outcome: 'nothing_available' },
      { location: 'A', priority: 1, outcome: 'used' },
      { location: 'B', priority: 2, outcome: 'inactive' },
      { location: 'C', priority: 3, outcome: 'beyond_cutoff' },
      { location: 'D', priority: 4, outcome: 'beyond_cutoff' },
    ])
  })

  it.each<[string, Partial<SourcingPolicy>, Record<string, string>]>([
    ['split_shipments', {}, { A: 'used', B: 'not_needed' }],
    ['no_split', { strategy: 'no_split' }, { A: 'used', B: 'not_the_primary' }],
    ['a pinned location', { pinned: 'B' }, { A: 'not_pinned', B: 'used' }],
  ])('says why the other location was not used: %s', (_, policy, expected) => {
    const levels = { A: { S1: has(3) }, B: { S1: has(3) } }
    expect(outcomes(explanationOf([wants(0, 'S1', 1)], [location('A', 1), location('B', 2)], levels, policy))).toEqual(
      expected,
    )
  })

  it('says that a location lacks some items when another one has them all', () => {
    const levels = { A: { S1: has(3) }, B: { S1: has(3), S2: has(1) }, C: { S1: has(3), S2: has(1) } }
    const explained = explanationOf(
      [wants(0, 'S1', 1), wants(1, 'S2', 1)],
      [location('A', 1), location('B', 2), location('C', 3)],
      levels,
      { strategy: 'ship_from_first_available_or_primary', cutoff: 3 },
    )
    expect(outcomes(explained)).toEqual({ A: 'lacks_some_items', B: 'used', C: 'not_needed' })
    expect(explained.lines[0]!.considered.map((each) => each.why)).toEqual([
      'not_the_shipping_location',
      undefined,
      'not_the_shipping_location',
    ])
  })

  it('calls the primary used when all it ships is transferred to it', () => {
    const explained = explanationOf(
      [wants(0, 'S1', 1)],
      [location('A', 1), location('B', 2)],
      { B: { S1: has(3) } },
      {
        strategy: 'ship_from_primary',
      },
    )
    expect(outcomes(explained)).toEqual({ A: 'used', B: 'used' })
  })

  it('gives the distance of every location that has one, whatever the order', () => {
    const explained = explanationOf(
      [],
      [
        location('near', 1, { coordinates: { latitude: 47.8496, longitude: 12.067 } }),
        location('off', 2, { active: false, coordinates: { latitude: 48.9833, longitude: 2.6167 } }),
        location('nowhere', 3),
      ],
      {},
      { shipTo: { latitude: 48.1375, longitude: 11.575 } },
    )
    expect(explained.locations.map((each) => each.distance_km)).toEqual([48.7, undefined, 666.3])
  })

  it('shows per line what each location had when the line was judged, and gave', () => {
    const levels = { A: { S1: has(3) }, B: { S1: has(4, { backorderRoom: null }) } }
    const explained = explanationOf(
      [wants(0, 'S1', 2), wants(1, 'S1', 6)],
      [location('A', 1), location('B', 2)],
      levels,
    )
    expect(explained.lines).toEqual([
      {
        line: 0,
        sku: 'S1',
        quantity: 2,
        considered: [
          { location: 'A', available: 3, taken: 2 },
          { location: 'B', available: 4, taken: 0, why: 'not_needed' },
        ],
      },
      {
        line: 1,
        sku: 'S1',
        quantity: 6,
        considered: [
          { location: 'A', available: 1, taken: 1 },
          { location: 'B', available: 4, taken: 4, backordered: 1 },
        ],
      },
    ])
  })

  it.each<[string, LocationStock | undefined, number, number]>([
    ['no_level', undefined, 0, 0],
    ['level_disabled', has(4, { sellable: false }), 0, 0],
    ['no_stock', has(0), 0, 0],
    ['held_back', has(2), 0, 2],
  ])('says why nothing was taken: %s', (why, level, available, threshold) => {
    const levels: Record<string, Record<string, LocationStock>> = { A: { S1: has(3) } }
    if (level !== undefined) levels.B = { S1: level }
    const explained = explanationOf([wants(0, 'S1', 3)], [location('A', 1), location('B', 2)], levels, {
      outOfStockThreshold: () => quantity(threshold),
    })
    expect(explained.lines[0]!.considered[1]).toEqual({ location: 'B', available, taken: 0, why })
  })

  it('shows an untracked item without a number, after the counted stock of it', () => {
    const free = has(0, { tracked: false })
    const locations = [location('A', 1), location('B', 2), location('C', 3)]
    const levels = { A: { S1: has(3) }, B: { S1: free }, C: { S1: free } }
    const explained = explanationOf([wants(0, 'S1', 5)], locations, levels, { cutoff: 3 })
    expect(explained.lines[0]!.considered).toEqual([
      { location: 'A', available: 3, taken: 3 },
      { location: 'B', available: null, taken: 2 },
      { location: 'C', available: null, taken: 0, why: 'not_needed' },
    ])
  })
})
