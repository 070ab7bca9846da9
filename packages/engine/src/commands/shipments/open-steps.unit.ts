/** Every verb in every state of a shipment, an order, a transfer and an expected receipt: it is open as its table says, or refused, and the refusal
 * names the state and the verbs that are open in it. */
import { describe, expect, it } from 'vitest'
import { decisionOf } from '../../../../../test/support/decision-of.ts'
import { comingBack, placed } from '../../../../../test/support/scenes.ts'
import type { ShipmentScene } from '../../../../../test/support/working-documents.ts'
import { given, type Scene } from '../../../../../test/support/working-state.ts'
import { openSteps, type Steps } from '../../domain/documents/steps.ts'
import {
  EXPECTED_RECEIPT_STATES,
  EXPECTED_RECEIPT_STEPS,
  EXPECTED_RECEIPT_TRANSITIONS,
  type ExpectedReceiptState,
} from '../../domain/expected-receipts/expected-receipt.ts'
import { mayBecome } from '../../domain/kernel/transitions.ts'
import { ORDER_STATES, ORDER_STEPS, ORDER_TRANSITIONS, type OrderState } from '../../domain/orders/order.ts'
import {
  SHIPMENT_STATES,
  SHIPMENT_STEPS,
  SHIPMENT_TRANSITIONS,
  type ShipmentState,
} from '../../domain/orders/shipment.ts'
import { RETURN_STATES, RETURN_STEPS, RETURN_TRANSITIONS, type ReturnState } from '../../domain/returns/return.ts'
import {
  STOCK_TRANSFER_STATES,
  STOCK_TRANSFER_STEPS,
  STOCK_TRANSFER_TRANSITIONS,
  type StockTransferState,
} from '../../domain/transfers/stock-transfer.ts'
import type { CommandName } from '../registry.ts'

type Verbs<Name extends string> = Record<Name, { command: CommandName; input: object; to?: string; done?: string[] }>

const shipment = { shipment: 'O-1-1' }
const SHIPMENT_VERBS: Verbs<keyof typeof SHIPMENT_STEPS> = {
  hold: { command: 'hold_shipment', input: shipment },
  release: { command: 'release_shipment', input: shipment },
  pick: { command: 'pick_shipment', input: shipment, to: 'picking' },
  pack: { command: 'pack_shipment', input: shipment, to: 'packing' },
  ready: { command: 'ready_shipment', input: shipment, to: 'ready_to_ship' },
  ship: { command: 'ship_shipment', input: shipment, to: 'shipped', done: ['delivered', 'picked_up'] },
  ready_for_pickup: { command: 'ready_pickup', input: shipment, to: 'ready_for_pickup', done: ['picked_up'] },
  extend_pickup: { command: 'extend_pickup', input: shipment },
  pick_up: { command: 'complete_pickup', input: shipment, to: 'picked_up' },
  deliver: { command: 'deliver_shipment', input: shipment, to: 'delivered' },
  unship: { command: 'unship_shipment', input: { ...shipment, reason: 'a mistake' } },
  reroute: { command: 'reroute_shipment', input: { ...shipment, location: 'A' } },
  cancel: { command: 'cancel_shipment', input: shipment, to: 'cancelled' },
}
const ORDER_VERBS: Verbs<keyof typeof ORDER_STEPS> = {
  edit: { command: 'edit_order', input: { order: 'O-1', lines: [{ sku: 'S1', quantity: 1 }] } },
  give_up: { command: 'give_up_order_lines', input: { order: 'O-1' } },
  approve: { command: 'approve_order', input: { order: 'O-1' }, to: 'approved' },
  cancel: { command: 'cancel_order', input: { order: 'O-1' }, to: 'cancelled' },
  start_edit: { command: 'start_order_edit', input: { order: 'O-1' }, to: 'editing' },
  stop_edit: { command: 'stop_order_edit', input: { order: 'O-1' }, done: ['placed', 'approved'] },
  abandon_edit: { command: 'abandon_order_edit', input: { order: 'O-1' }, done: ['placed', 'approved'] },
  resume: { command: 'resume_order', input: { order: 'O-1' }, to: 'placed', done: ['editing', 'approved'] },
  decrement: { command: 'decrement_order_lines', input: { order: 'O-1' } },
}
const transfer = { transfer: 'T-1' }
const TRANSFER_VERBS: Verbs<keyof typeof STOCK_TRANSFER_STEPS> = {
  edit: { command: 'update_transfer', input: { ...transfer, lines: [{ sku: 'S1', quantity: 1 }] } },
  confirm: {
    command: 'confirm_transfer',
    input: transfer,
    to: 'upcoming',
    done: ['picking', 'on_hold', 'in_transit', 'completed'],
  },
  hold: { command: 'hold_transfer', input: transfer, to: 'on_hold' },
  release: { command: 'release_transfer', input: transfer, done: ['upcoming', 'picking'] },
  pick: { command: 'pick_transfer', input: transfer, to: 'picking' },
  dispatch: { command: 'dispatch_transfer', input: transfer, to: 'in_transit', done: ['completed'] },
  receive: { command: 'receive_transfer', input: { ...transfer, lines: [{ line: 0, accepted: 3 }] } },
  complete: { command: 'complete_transfer', input: transfer, to: 'completed' },
  cancel: { command: 'cancel_transfer', input: transfer, to: 'cancelled' },
}

const receipt = { receipt: 'PO-1' }
const RECEIPT_VERBS: Verbs<keyof typeof EXPECTED_RECEIPT_STEPS> = {
  receive: { command: 'receive_expected_receipt', input: receipt, to: 'received' },
  close: { command: 'close_expected_receipt', input: receipt, to: 'received' },
  edit: { command: 'update_expected_receipt', input: { ...receipt, supplier: 'ACME' } },
  cancel: { command: 'cancel_expected_receipt', input: receipt, to: 'cancelled' },
}
const back = { return: 'O-1-R1' }
const RETURN_VERBS: Verbs<keyof typeof RETURN_STEPS> = {
  approve: { command: 'approve_return', input: back, to: 'approved', done: ['shipped', 'received'] },
  ship: { command: 'ship_return', input: back, to: 'shipped', done: ['received'] },
  receive: { command: 'receive_return', input: back, to: 'received' },
  restock: { command: 'restock_return', input: back },
  reject: { command: 'reject_return', input: back, to: 'rejected' },
  cancel: { command: 'cancel_return', input: back, to: 'cancelled' },
  exchange: { command: 'exchange_return', input: { ...back, order: 'O-2' } },
}

function shipmentIn(state: ShipmentState): Scene {
  const order = state === 'upcoming' ? 'placed' : 'approved'
  const hasGone = state === 'shipped' || state === 'delivered' || state === 'picked_up'
  const promises = state === 'cancelled' ? [] : [hasGone ? '3 S1@A taken' : '3 S1@A']
  const held = state === 'on_hold' ? { holdReasons: ['person'] as const } : {}
  return placed(
    { state: order, pickupLocationId: 'A' },
    { state, promises, ...held, ...(hasGone && { shippedAt: Date.parse('2026-01-01T12:00:00Z') }) },
  )
}

function orderIn(state: OrderState): Scene {
  const isCancelled = state === 'cancelled'
  const gone: Partial<ShipmentScene> = isCancelled ? { state: 'cancelled', promises: [] } : {}
  return placed({ state, stockDecrement: 'manual', ...(isCancelled && { reservation: 'released' }) }, gone)
}

function transferIn(state: StockTransferState): Scene {
  return { levels: { 'S1@A': 5, 'S1@B': 10 }, transfers: { 'T-1': { from: 'B', to: 'A', goods: ['3 S1'], state } } }
}

function receiptIn(state: ExpectedReceiptState): Scene {
  const arrived = { expected: '', partially_received: ' accepted 2', received: ' accepted 5', cancelled: '' }[state]
  return { receipts: { 'PO-1': { at: 'A', state, lines: [`5 S1${arrived}`] } } }
}
function returnIn(state: ReturnState): Scene {
  const done = { received: [{ received: 2, resellable: 2, counted: 2 }], rejected: [{ rejected: 2 }] }
  const settled = done[state as keyof typeof done]
  const scene = comingBack({ state, ...(settled && { done: settled }) })
  return { ...scene, orders: { ...scene.orders, 'O-2': {} } }
}

const KINDS: [string, Steps<string>, Verbs<string>, readonly string[], (state: never) => Scene][] = [
  ['shipment', SHIPMENT_STEPS, SHIPMENT_VERBS, SHIPMENT_STATES, shipmentIn],
  ['order', ORDER_STEPS, ORDER_VERBS, ORDER_STATES, orderIn],
  ['stock_transfer', STOCK_TRANSFER_STEPS, TRANSFER_VERBS, STOCK_TRANSFER_STATES, transferIn],
  ['expected_receipt', EXPECTED_RECEIPT_STEPS, RECEIPT_VERBS, EXPECTED_RECEIPT_STATES, receiptIn],
  ['return', RETURN_STEPS, RETURN_VERBS, RETURN_STATES, returnIn],
]
const TRANSITIONS: Record<string, Record<string, readonly string[]>> = {
  shipment: SHIPMENT_TRANSITIONS,
  order: ORDER_TRANSITIONS,
  stock_transfer: STOCK_TRANSFER_TRANSITIONS,
  expected_receipt: EXPECTED_RECEIPT_TRANSITIONS,
  return: RETURN_TRANSITIONS,
}

describe.each(KINDS)('the verbs of a %s', (kind, steps, verbs, states, sceneIn) => {
  const pairs = Object.keys(steps).flatMap((verb) => states.map((state) => [verb, state] as const))

  it.each(pairs)('%s, in the state %s: open, done, or refused by name', (verb, state) => {
    const { command, input, to, done = [] } = verbs[verb]!
    const decided = decisionOf(command, input as never, given(sceneIn(state as never)))
    const isOpen = steps[verb]!.includes(state)
    if (isOpen || state === to || done.includes(state)) {
      expect('code' in decided ? decided : 'accepted').toBe('accepted')
      if (!isOpen) expect(decided).toMatchObject({ events: [], changes: [] })
      if (isOpen && to !== undefined) expect(mayBecome(TRANSITIONS[kind]!, state, to)).toBe(true)
      return
    }
    const open = openSteps(steps, state)
    const named = state === 'on_hold' && kind === 'shipment' ? { hold_reasons: ['person'] } : { state }
    const code = 'hold_reasons' in named ? 'shipment_on_hold' : `${kind}_state_conflict`
    expect(decided).toMatchObject({ ok: false, code, data: { ...named, open_steps: open } })
  })
})
