import { describe, expect, it } from 'vitest'
import { filterLocations } from './filter.ts'
import { sortLocations } from './sort.ts'
import type { CandidateLocation } from './vocabulary.ts'

const at = (id: string, priority: number, more: Partial<CandidateLocation> = {}): CandidateLocation => ({
  id,
  code: id,
  priority,
  active: true,
  onHold: false,
  coordinates: null,
  ...more,
})
const ids = (locations: CandidateLocation[]) => locations.map((location) => location.id).join(' ')

describe('the filter', () => {
  const locations = [at('d', 3), at('c', 2), at('b', 1, { active: false }), at('a', 2)]
  const byPriority = { locationOrder: 'priority', shipTo: null } as const

  it('keeps the first active locations by priority, ties by id', () => {
    const { candidates, holdBackOver, excluded } = filterLocations(locations, {
      ...byPriority,
      cutoff: 2,
      pinned: null,
    })
    expect([ids(candidates), ids(holdBackOver)]).toEqual(['a c', 'a c'])
    expect(excluded.map(({ location, outcome }) => [location.id, outcome])).toEqual([
      ['b', 'inactive'],
      ['d', 'beyond_cutoff'],
    ])
  })

  it('keeps all active locations where there is no cutoff', () => {
    const { candidates } = filterLocations(locations, { ...byPriority, cutoff: null, pinned: null })
    expect(ids(candidates)).toBe('a c d')
  })

  it('keeps the nearest where distance is the order, and holds back over them by priority', () => {
    const east = (id: string, priority: number, longitude: number) =>
      at(id, priority, { coordinates: { latitude: 0, longitude } })
    const stores = [east('a', 1, 9), east('b', 2, 2), east('c', 3, 1)]
    const shipTo = { latitude: 0, longitude: 0 }
    const filtered = filterLocations(stores, { locationOrder: 'distance', shipTo, cutoff: 2, pinned: null })
    expect([ids(filtered.candidates), ids(filtered.holdBackOver)]).toEqual(['c b', 'b c'])
    const nowhere = filterLocations(stores, { locationOrder: 'distance', shipTo: null, cutoff: 2, pinned: null })
    expect(ids(nowhere.candidates)).toBe('a b')
  })

  it.each([
    ['d', 'd', 'd', 'not_pinned not_pinned not_pinned'],
    ['c', 'c', 'a c', 'not_pinned not_pinned not_pinned'],
    ['b', '', 'a c', 'inactive not_pinned not_pinned not_pinned'],
    ['unknown', '', 'a c', 'not_pinned not_pinned not_pinned not_pinned'],
  ])('keeps only the pinned location %s', (pinned, candidates, holdBackOver, outcomes) => {
    const filtered = filterLocations(locations, { ...byPriority, cutoff: 2, pinned })
    expect(ids(filtered.candidates)).toBe(candidates)
    expect(ids(filtered.holdBackOver)).toBe(holdBackOver)
    expect(filtered.excluded.map(({ outcome }) => outcome).join(' ')).toBe(outcomes)
  })

  it('leaves the list that it was given in its order', () => {
    filterLocations(locations, { ...byPriority, cutoff: 2, pinned: null })
    expect(ids(locations)).toBe('d c b a')
  })
})

describe('the sort', () => {
  const shipTo = { latitude: 0, longitude: 0 }
  const east = (longitude: number) => ({ coordinates: { latitude: 0, longitude } })

  it('is by priority and then by id when it is not by distance, or nothing is known to measure to', () => {
    const locations = [at('c', 2, east(1)), at('b', 2, east(2)), at('a', 3, east(0))]
    expect(ids(sortLocations(locations, { locationOrder: 'priority', shipTo }))).toBe('b c a')
    expect(ids(sortLocations(locations, { locationOrder: 'distance', shipTo: null }))).toBe('b c a')
  })

  it('puts equally far locations in priority order, and those without coordinates last, in priority order', () => {
    const locations = [at('z', 1), at('y', 0), at('far', 2, east(9)), at('low', 5, east(1)), at('high', 4, east(-1))]
    expect(ids(sortLocations(locations, { locationOrder: 'distance', shipTo }))).toBe('high low far y z')
  })
})
