import { describe, expect, it } from 'vitest'
import { AssertionFailed } from '../../errors.ts'
import { Configuration } from '../configuration/configuration.ts'
import type { StockTransfer } from '../transfers/stock-transfer.ts'
import { STOCK_TRANSFER } from '../transfers/stock-transfer-kind.ts'
import { WorkingSet } from '../working-set.ts'
import { become } from './become.ts'
import { judgeStep } from './judge-step.ts'

function stateWith(transfer: StockTransfer): WorkingSet {
  const configuration = new Configuration({ version: 1, settings: {}, locations: [], channels: [], models: [] })
  const state = new WorkingSet({ now: 1000, configuration, newId: () => 'new' })
  state.transfers.put(transfer.id, transfer)
  return state
}

const upcoming: StockTransfer = {
  id: 't1',
  number: 'O-1-T1',
  orderId: null,
  shipmentId: null,
  fromLocationId: 'A',
  toLocationId: 'B',
  state: 'upcoming',
  createdAt: 0,
  dispatchedAt: null,
  completedAt: null,
}

describe('a document that becomes something', () => {
  it('has its new state, what changes with it, and the event of that state', () => {
    const state = stateWith(upcoming)
    const sent = become(state, STOCK_TRANSFER, upcoming, 'in_transit', { dispatchedAt: 1000 })
    expect(sent).toEqual({ ...upcoming, state: 'in_transit', dispatchedAt: 1000 })
    expect(state.transfers.get('t1')).toBe(sent)
    expect(state.events.entries).toEqual([
      {
        key: 'stock_transfer:t1',
        type: 'stock_transfer_dispatched',
        version: 1,
        data: { number: 'O-1-T1', from: 'A', to: 'B', shipment_id: null },
      },
    ])
  })

  it('fails loudly where the table of transitions has no such step, and changes nothing', () => {
    const state = stateWith(upcoming)
    expect(() => become(state, STOCK_TRANSFER, upcoming, 'completed')).toThrow(AssertionFailed)
    expect(state.transfers.get('t1')).toBe(upcoming)
    expect(state.events.entries).toEqual([])
  })

  it('fails loudly when it is made from a row that has been replaced: the newer one would be lost', () => {
    const state = stateWith(upcoming)
    state.transfers.set('t1', { ...upcoming, number: 'changed' })
    expect(() => become(state, STOCK_TRANSFER, upcoming, 'in_transit')).toThrow(AssertionFailed)
  })
})

describe('a step that a request asks for', () => {
  const judged = (at: StockTransfer['state'], reference = 'O-1-T1') =>
    judgeStep(stateWith({ ...upcoming, state: at }), STOCK_TRANSFER, reference, {
      to: 'in_transit',
      pastIt: ['completed'],
    })

  it.each([
    [
      'is refused for a document that nobody knows',
      judged('upcoming', 'O-2-T1'),
      { ok: false, code: 'stock_transfer_not_found' },
    ],
    ['is done already in the state asked for', judged('in_transit'), { ok: true, alreadyDone: true }],
    ['is done already in a state beyond it', judged('completed'), { ok: true, alreadyDone: true }],
    [
      'is refused where the table of transitions has no such step',
      judged('cancelled'),
      { ok: false, code: 'stock_transfer_state_conflict', data: { state: 'cancelled' } },
    ],
    ['may be taken where the table has it', judged('picking'), { ok: true, alreadyDone: false }],
  ])('%s', (_what, found, expected) => {
    expect(found).toMatchObject(expected)
  })
})
