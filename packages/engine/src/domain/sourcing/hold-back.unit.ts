import { describe, expect, it } from 'vitest'
import { quantity, ZERO } from '../kernel/quantity.ts'
import { holdBack } from './hold-back.ts'

const counted = (units: number) => ({ available: quantity(units), tracked: true })

describe('holding back the out-of-stock threshold', () => {
  it.each([
    ['takes it from the lowest priority first', [5, 3], 2, [0, 2]],
    ['goes on with the next location when the last has too little', [5, 3], 4, [1, 3]],
    ['never holds back more than there is', [5, 3], 100, [5, 3]],
    ['holds nothing back without a threshold', [5, 3], 0, [0, 0]],
    ['holds nothing back for a negative threshold', [5, 3], -4, [0, 0]],
  ])('%s', (_, shares, threshold, held) => {
    expect(holdBack(shares.map(counted), quantity(threshold))).toEqual(held.map(quantity))
  })

  it('passes over locations where more may be promised than there is', () => {
    const shares = [counted(5), { ...counted(9), backordersAllowed: true }]
    expect(holdBack(shares, quantity(2))).toEqual([quantity(2), ZERO])
  })

  it('passes over locations where the item is not counted', () => {
    expect(holdBack([counted(5), { available: quantity(9), tracked: false }], quantity(2))).toEqual([quantity(2), ZERO])
  })
})
