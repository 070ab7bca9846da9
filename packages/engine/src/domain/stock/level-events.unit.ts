import { expect, it } from 'vitest'
import type { DomainEvent } from '../working-set.ts'
import { onePerLevel } from './level-events.ts'

const EMPTY = { on_hand: 0, quarantined: 0, damaged: 0, reserved: 0, backordered: 0, incoming: 0 }
type Balances = Partial<typeof EMPTY> | null

function change(key: string, before: Balances, after: Balances, delta: object = {}): DomainEvent {
  const full = (balances: Balances) => balances && { ...EMPTY, ...balances }
  const data = { sku: 'S', location: 'A', delta, before: full(before), after: full(after) }
  return { key, type: 'inventory_level_changed', version: 1, data }
}

const order: DomainEvent = { key: 'order:1', type: 'order_placed', version: 1, data: {} }

it('tells of each level once, from what was before the batch to what is after it', () => {
  const other = change('L2', { on_hand: 1 }, { on_hand: 2 }, { on_hand: 1 })
  const events = [
    change('L1', { on_hand: 10 }, { on_hand: 10, reserved: 0.1 }, { reserved: 0.1 }),
    order,
    other,
    change('L1', { on_hand: 10, reserved: 0.1 }, { on_hand: 9.5, reserved: 0.3 }, { on_hand: -0.5, reserved: 0.2 }),
  ]
  expect(onePerLevel(events)).toEqual([
    order,
    other,
    change('L1', { on_hand: 10 }, { on_hand: 9.5, reserved: 0.3 }, { on_hand: -0.5, reserved: 0.3 }),
  ])
})

it('tells nothing of a level that is as it was, and of one that has come or gone that it has', () => {
  const there = { on_hand: 1 }
  expect(onePerLevel([change('L1', there, { on_hand: 3 }), change('L1', { on_hand: 3 }, there)])).toEqual([])
  expect(onePerLevel([change('L1', null, there), change('L1', there, null)])).toEqual([])
  expect(onePerLevel([change('L1', null, {}), change('L1', {}, there)])).toEqual([
    change('L1', null, there, { on_hand: 1 }),
  ])
  expect(onePerLevel([change('L1', there, {}), change('L1', {}, null)])).toEqual([
    change('L1', there, null, { on_hand: -1 }),
  ])
})
