import { describe, expect, it } from 'vitest'
import { Configuration } from '../configuration/configuration.ts'
import type { StockTransfer } from '../transfers/stock-transfer.ts'
import { WorkingSet } from '../working-set.ts'
import { LOOKED_UP_MAX, shipmentNumbers, transferNumbers } from './document-numbers.ts'

const order = { id: 'order-id', number: 'O-1' }

function emptyState(): WorkingSet {
  const configuration = new Configuration({ version: 1, settings: {}, locations: [], channels: [], models: [] })
  return new WorkingSet({ now: 0, configuration, newId: () => 'new' })
}

function first(count: number, numbers: Generator<string, never>): string[] {
  return Array.from({ length: count }, () => numbers.next().value)
}

describe('the numbers of what follows from an order', () => {
  it('count from one behind its own', () => {
    const state = emptyState()
    expect(first(2, shipmentNumbers(state, order))).toEqual(['O-1-1', 'O-1-2'])
    expect(first(2, transferNumbers(state, order))).toEqual(['O-1-T1', 'O-1-T2'])
  })

  it('pass over those that documents have, at hand or elsewhere', () => {
    const state = emptyState()
    state.takenNumbers.add('O-1-T3')
    state.transfers.put('t', { id: 't', number: 'O-1-T1', orderId: null } as StockTransfer)
    expect(first(2, transferNumbers(state, order))).toEqual(['O-1-T2', 'O-1-T4'])
  })

  it("end in the order's id where nobody has looked whether they are taken, once one was", () => {
    const state = emptyState()
    expect(first(LOOKED_UP_MAX + 1, transferNumbers(state, order)).at(-1)).toBe(`O-1-T${LOOKED_UP_MAX + 1}`)
    for (let count = 1; count <= LOOKED_UP_MAX; count += 1) state.takenNumbers.add(`O-1-T${count}`)
    expect(first(1, transferNumbers(state, order))).toEqual([`O-1-T${LOOKED_UP_MAX + 1}-order-id`])
  })
})
