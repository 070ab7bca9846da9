import { describe, expect, it } from 'vitest'
import { quantity, ZERO } from '../../domain/kernel/quantity.ts'
import { emptyLevel, type InventoryLevel } from '../../domain/stock/inventory-level.ts'
import { levelsIn } from './level-text.ts'

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
})
