import { describe, expect, it } from 'vitest'
import { cut } from './send-sale.ts'

const wishes = () => [
  { sku: 'A', asked: 5, quantity: 5 },
  { sku: 'B', asked: 2, quantity: 2 },
  { sku: 'A', asked: 4, quantity: 4 },
]

describe('cutting an order to what can be had', () => {
  it('gives the first lines of a SKU first, and leaves other SKUs alone', () => {
    const lines = wishes()
    cut(lines, { sku: 'A', available: 6 })
    expect(lines.map(({ quantity }) => quantity)).toEqual([5, 2, 1])
  })

  it('can give up a SKU entirely', () => {
    const lines = wishes()
    cut(lines, { sku: 'A', available: 6 }, true)
    expect(lines.map(({ quantity }) => quantity)).toEqual([0, 2, 0])
  })
})
