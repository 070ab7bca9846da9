/** Steps of stories, in a few words each. */
import type { Step } from './universe.ts'

export function receive(sku: string, location: string, quantity: number): Step {
  return { name: 'receive_stock', input: { changes: [{ sku, location, quantity }] } }
}

export function count(sku: string, location: string, quantity: number): Step {
  return { name: 'set_stock', input: { changes: [{ sku, location, quantity }] } }
}

export function adjust(change: object): Step {
  return { name: 'adjust_stock', input: { changes: [{ sku: 'MUG', location: 'ber', ...change }] } }
}

export function reserve(reference: string, channel: string, sku: string, quantity: number): Step {
  return { name: 'reserve_stock', input: { reference, channel, lines: [{ sku, quantity }] } }
}

export function place(number: string, channel: string, lines: object[], more: object = {}): Step {
  return { name: 'place_order', input: { number, channel, lines, ...more } }
}

export function placeOne(number: string, channel: string, sku: string, quantity: number, more: object = {}): Step {
  return place(number, channel, [{ sku, quantity }], more)
}

type OnOrder = 'approve_order' | 'cancel_order' | 'decrement_order_lines' | 'give_up_order_lines'

export function onOrder(name: OnOrder, order: string): Step {
  return { name, input: { order } }
}

type OnShipment =
  | 'ship_shipment'
  | 'decrement_shipment'
  | 'hold_shipment'
  | 'release_shipment'
  | 'pick_shipment'
  | 'pack_shipment'
  | 'ready_shipment'
  | 'deliver_shipment'
  | 'cancel_shipment'

export function onShipment(name: OnShipment, shipment: string): Step {
  return { name, input: { shipment } }
}

type OnTransfer = 'dispatch_transfer' | 'complete_transfer' | 'hold_transfer' | 'release_transfer'

export function onTransfer(name: OnTransfer, transfer: string): Step {
  return { name, input: { transfer } }
}

export function level(sku: string, location: string, change: object): Step {
  return { name: 'update_level', input: { sku, location, ...change } }
}

export function changeModel(model: string, change: object): Step {
  return { name: 'update_model', input: { model, ...change } }
}
