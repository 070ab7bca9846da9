import { describe, expect, it } from 'vitest'
import { promisableQuantity, sellableQuantity } from './sellable.ts'
import { SOURCING_STRATEGIES } from './vocabulary.ts'

const shares = [
  { available: 2, room: 1 },
  { available: 10, room: 5 },
]

describe('the most that one line can be promised', () => {
  it('is what the primary has with no_split (14)', () => {
    expect(sellableQuantity('no_split', shares)).toBe(2)
    expect(promisableQuantity('no_split', shares)).toBe(3)
  })

  it.each(SOURCING_STRATEGIES.filter((strategy) => strategy !== 'no_split'))(
    'is the whole scope with %s',
    (strategy) => {
      expect(sellableQuantity(strategy, shares)).toBe(12)
    },
  )

  it('counts backorders only where the strategy may place them', () => {
    expect(promisableQuantity('split_shipments', shares)).toBe(18)
    expect(promisableQuantity('ship_from_primary', shares)).toBe(13)
  })

  it.each(SOURCING_STRATEGIES)('is nothing without a location: %s', (strategy) => {
    expect(promisableQuantity(strategy, [])).toBe(0)
  })
})
