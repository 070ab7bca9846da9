import { describe, expect, it } from 'vitest'
import { quantity } from '../kernel/quantity.ts'
import { promisableQuantity, sellableQuantity } from './sellable.ts'
import { SOURCING_STRATEGIES } from './vocabulary.ts'

const shares = [
  { available: quantity(2), room: quantity(1) },
  { available: quantity(10), room: quantity(5) },
]

describe('the most that one line can be promised', () => {
  it('is what the primary has with no_split (14)', () => {
    expect(sellableQuantity('no_split', shares)).toBe(quantity(2))
    expect(promisableQuantity('no_split', shares)).toBe(quantity(3))
  })

  it.each(SOURCING_STRATEGIES.filter((strategy) => strategy !== 'no_split'))(
    'is the whole scope with %s',
    (strategy) => {
      expect(sellableQuantity(strategy, shares)).toBe(quantity(12))
    },
  )

  it('counts backorders only where the strategy may place them', () => {
    expect(promisableQuantity('split_shipments', shares)).toBe(quantity(18))
    expect(promisableQuantity('ship_from_primary', shares)).toBe(quantity(13))
  })

  it.each(SOURCING_STRATEGIES)('is nothing without a location: %s', (strategy) => {
    expect(promisableQuantity(strategy, [])).toBe(0)
  })
})
