import { describe, expect, it } from 'vitest'
import { quantity, ZERO } from '../../domain/kernel/quantity.ts'
import { emptyLevel, type InventoryLevel } from '../../domain/stock/inventory-level.ts'
import { levelsIn, nextExpectedIn } from './level-text.ts'

const places = ['A', 'B', 'C']
const read = (text: string) => levelsIn(text, 'S1', places, (level) => ({ level: level.settings }))
const level = (at: string, fields: Partial<InventoryLevel>): InventoryLevel => ({ ...emptyLevel('S1', at), ...fields })

describe('levels as a text', () => {
  const cases: [string, string, InventoryLevel[]][] = [
    [
      'have a line each, which names its place',
      '2:5.0000:1.5000\n1:0.0000:0.0000',
      [level('B', { onHand: quantity(5), reserved: quantity(1.5) }), level('A', {})],
    ],
    [
      'say more where there is more to say',
      '3:5.0000:5.0000:2.0000:f:0:0:{}',
      [
        level('C', {
          onHand: quantity(5),
          reserved: quantity(5),
          backordered: quantity(2),
          enabled: false,
        }),
      ],
    ],
    [
      'are without what has expired, and cover who waits with it',
      '1:5.0000:5.0000:2.0000:t:3.0000:0:{}',
      [level('A', { onHand: quantity(5), reserved: quantity(4), backordered: ZERO })],
    ],
    [
      'may have settings, with colons in them',
      '1:5.0000:0.0000:0.0000:t:0:0:{"safety_stock": 2, "backorders": "allow"}',
      [
        level('A', {
          onHand: quantity(5),
          heldBack: quantity(2),
          settings: { safety_stock: 2, backorders: 'allow' },
        }),
      ],
    ],
  ]
  it.each(cases)('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('say what comes next where something does, and when', () => {
    const text = '2~1767268800000~4.5000:5.0000:1.5000\n1:0.0000:0.0000\n3~1767268800001~1:0:0:2.0000:f:0:0:{"a~b": 1}'
    expect(nextExpectedIn(text, 'S1', places)).toEqual([
      ['S1:B', { at: 1767268800000, quantity: quantity(4.5) }],
      ['S1:C', { at: 1767268800001, quantity: quantity(1) }],
    ])
    expect(read(text).map(({ locationId }) => locationId)).toEqual(['B', 'A', 'C'])
  })
})
