import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fromNumeric,
  isWhole,
  plus,
  QUANTITY_MAX_UNITS,
  type Quantity,
  quantity,
  times,
  timesIn,
  toUnits,
} from './quantity.ts'

describe('a quantity', () => {
  const tenThousandths = fc
    .integer({ min: -QUANTITY_MAX_UNITS * 10_000, max: QUANTITY_MAX_UNITS * 10_000 })
    .map((count) => count as Quantity)

  it('goes to the wire and to the database and comes back the same', () => {
    fc.assert(
      fc.property(tenThousandths, (q) => {
        expect(quantity(toUnits(q))).toBe(q)
        expect(fromNumeric(String(toUnits(q)))).toBe(q)
        expect(JSON.parse(JSON.stringify(toUnits(q)))).toBe(toUnits(q))
      }),
    )
  })

  it('is read exactly from what the database writes, with its four decimals', () => {
    expect(fromNumeric('12345678901.2345')).toBe(123_456_789_012_345)
    expect(fromNumeric('0.0001')).toBe(1)
    expect(fromNumeric('-3.0000')).toBe(-30_000)
  })

  it('adds up without the errors of floats', () => {
    expect(toUnits(plus(quantity(0.1), quantity(0.2)))).toBe(0.3)
  })

  it.each([0.00001, 1.23456, QUANTITY_MAX_UNITS + 1, Number.NaN, Number.POSITIVE_INFINITY])('is never %d', (units) => {
    expect(() => quantity(units)).toThrow(RangeError)
  })

  it('knows whole units from fractions, and how often a part fits', () => {
    expect([isWhole(quantity(2)), isWhole(quantity(2.5))]).toEqual([true, false])
    expect([timesIn(quantity(5), quantity(2)), timesIn(quantity(-5), quantity(2))]).toEqual([2, 0])
  })

  it('of components is never rounded down: a promise covers what is needed', () => {
    expect(toUnits(times(quantity(3), quantity(2)))).toBe(6)
    expect(toUnits(times(quantity(0.0001), quantity(0.5)))).toBe(0.0001)
  })
})
