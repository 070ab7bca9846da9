/** A refusal because something does not exist says what: its kind, and the name by which it was asked for. */
import { ERRORS, type ErrorCode, type Rejection } from '../errors.ts'

/** By code: what was looked for, and which member of the input named it. */
const LOOKED_FOR: Partial<Record<ErrorCode, { kind: string; members: readonly string[] }>> = {
  inventory_item_not_found: { kind: 'inventory item', members: ['item', 'sku'] },
  stock_location_not_found: { kind: 'stock location', members: ['location'] },
  sales_channel_not_found: { kind: 'sales channel', members: ['channel'] },
  inventory_model_not_found: { kind: 'inventory model', members: ['model'] },
  shipping_method_not_found: { kind: 'shipping method', members: ['shipping_method'] },
  reservation_not_found: { kind: 'reservation', members: ['reservation'] },
  order_not_found: { kind: 'order', members: ['order'] },
  shipment_not_found: { kind: 'shipment', members: ['shipment'] },
  stock_transfer_not_found: { kind: 'stock transfer', members: ['transfer'] },
  stock_subscription_not_found: { kind: 'stock subscription', members: ['subscription'] },
  expected_receipt_not_found: { kind: 'expected receipt', members: ['receipt'] },
  return_not_found: { kind: 'return', members: ['return'] },
}

export function nameWhatIsMissing<Answer extends { ok: true } | Rejection>(answer: Answer, input: unknown): Answer {
  if (answer.ok || ERRORS[answer.code].kind !== 'not_found' || answer.detail !== undefined) return answer
  const asked = input as Record<string, unknown>
  const { sku, location } = asked
  if (answer.code === 'inventory_level_not_found' && typeof sku === 'string' && typeof location === 'string') {
    const detail = `There is no inventory level of "${sku}" at "${location}".`
    return { ...answer, detail, data: { ...answer.data, kind: 'inventory level', sku, location } }
  }
  const sought = LOOKED_FOR[answer.code]
  const name = sought?.members.map((member) => asked[member]).find((value) => typeof value === 'string')
  if (!sought || typeof name !== 'string') return answer
  const detail = `There is no ${sought.kind} "${name}".`
  return { ...answer, detail, data: { ...answer.data, kind: sought.kind, name } }
}
