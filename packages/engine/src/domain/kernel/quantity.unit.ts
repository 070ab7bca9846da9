import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fromNumeric,
  isWhole,
  max,
  min,
  minus,
  multiple,
  negative,
  plus,
  QUANTITY_MAX_UNITS,
  type Quantity,
  quantity,
  size,
  sumOf,
  tenThousandths,
  times,
  timesIn,
  toUnits,
  UNLIMITED,
  ZERO,
} from './quantity.ts'

describe('a quantity', () => {
  const anyQuantity = fc
    .integer({ min: -QUANTITY_MAX_UNITS * 10_000, max: QUANTITY_MAX_UNITS * 10_000 })
    .map(tenThousandths)

  it('goes to the wire and to the database and comes back the same', () => {
    fc.assert(
      fc.property(anyQuantity, (q) => {
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

  it('adds, subtracts and changes its sign as its count does', () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        expect(plus(minus(a, b), b)).toBe(a)
        expect(minus(a, b)).toBe(plus(a, negative(b)))
        expect(sumOf([a, b, negative(a)])).toBe(b)
        expect(multiple(2, a)).toBe(plus(a, a))
        expect(size(a)).toBe(max(a, negative(a)))
        expect(plus(min(a, b), max(a, b))).toBe(plus(a, b))
      }),
    )
  })

  it('is never minus zero, and the sum of nothing is zero', () => {
    expect(Object.is(negative(ZERO), 0)).toBe(true)
    expect(sumOf([])).toBe(ZERO)
  })

  it('without limit stays so, whatever is taken from it', () => {
    expect([minus(UNLIMITED, quantity(3)), min(UNLIMITED, quantity(3))]).toEqual([UNLIMITED, quantity(3)])
  })

  it('is no plain number to the compiler', () => {
    // @ts-expect-error Three units and three ten-thousandths would look the same.
    const count: Quantity = 3
    // @ts-expect-error The functions of this module say of which kind their result is.
    const sum: Quantity = quantity(1) + quantity(2)
    expect([count, toUnits(sum)]).toEqual([3, 3])
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
