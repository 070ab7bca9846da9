import { describe, expect, it } from 'vitest'
import { holdBack } from './hold-back.ts'

const counted = (available: number) => ({ available, tracked: true })

describe('holding back the out-of-stock threshold', () => {
  it.each([
    ['takes it from the lowest priority first', [5, 3], 2, [0, 2]],
    ['goes on with the next location when the last has too little', [5, 3], 4, [1, 3]],
    ['never holds back more than there is', [5, 3], 100, [5, 3]],
    ['holds nothing back without a threshold', [5, 3], 0, [0, 0]],
    ['holds nothing back for a negative threshold', [5, 3], -4, [0, 0]],
  ])('%s', (_, shares, threshold, held) => {
    expect(holdBack(shares.map(counted), threshold)).toEqual(held)
  })

  it('passes over locations where the item is not counted', () => {
    expect(holdBack([counted(5), { available: 9, tracked: false }], 2)).toEqual([2, 0])
  })
})
