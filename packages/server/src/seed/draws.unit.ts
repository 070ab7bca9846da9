import { describe, expect, it } from 'vitest'
import { Draws } from './draws.ts'

const drawn = (seed: number) => {
  const draws = new Draws(seed)
  return [
    draws.whole(1, 1000),
    draws.weighted({ often: 9, seldom: 1 }),
    draws.some(['a', 'b', 'c', 'd'], 3),
    draws.fraction(),
  ]
}

describe('draws', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(drawn(7)).toEqual(drawn(7))
    expect(drawn(7)).not.toEqual(drawn(8))
  })

  it('stay within what they are asked for', () => {
    const draws = new Draws(1)
    const many = Array.from({ length: 2000 }, () => draws.whole(3, 5))
    expect([...new Set(many)].sort()).toEqual([3, 4, 5])
    const weighted = Array.from({ length: 2000 }, () => draws.weighted({ often: 9, seldom: 1, never: 0 }))
    expect(weighted.filter((name) => name === 'seldom').length).toBeGreaterThan(100)
    expect(weighted).not.toContain('never')
    const some = draws.some([1, 2, 3], 5)
    expect(some.sort()).toEqual([1, 2, 3])
  })
})
