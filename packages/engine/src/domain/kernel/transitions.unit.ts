import { describe, expect, it } from 'vitest'
import { EXPECTED_RECEIPT_TRANSITIONS } from '../expected-receipts/expected-receipt.ts'
import { ORDER_TRANSITIONS } from '../orders/order.ts'
import { SHIPMENT_TRANSITIONS } from '../orders/shipment.ts'
import { RESERVATION_TRANSITIONS } from '../promises/reservation.ts'
import { RETURN_TRANSITIONS } from '../returns/return.ts'
import { STOCK_TRANSFER_TRANSITIONS } from '../transfers/stock-transfer.ts'
import { mayBecome, type Transitions } from './transitions.ts'

const machines: Record<string, Transitions<string>> = {
  order: ORDER_TRANSITIONS,
  reservation: RESERVATION_TRANSITIONS,
  shipment: SHIPMENT_TRANSITIONS,
  'stock transfer': STOCK_TRANSFER_TRANSITIONS,
  'expected receipt': EXPECTED_RECEIPT_TRANSITIONS,
  return: RETURN_TRANSITIONS,
}

describe.each(Object.entries(machines))('the states of a %s', (name, transitions) => {
  it('lead only to states that have a row of their own (I10)', () => {
    for (const next of Object.values(transitions).flat()) expect(Object.keys(transitions)).toContain(next)
  })

  it('come to an end somewhere, but for an order, which may be resumed, and never at once from the beginning', () => {
    const final = Object.keys(transitions).filter((state) => transitions[state]!.length === 0)
    expect(final.length > 0).toBe(name !== 'order')
    expect(final).not.toContain(Object.keys(transitions)[0])
  })
})

describe('a shipment', () => {
  it('cannot be cancelled or held once it has left', () => {
    for (const next of ['cancelled', 'on_hold', 'picking'] as const)
      expect(mayBecome(SHIPMENT_TRANSITIONS, 'shipped', next)).toBe(false)
  })
})
