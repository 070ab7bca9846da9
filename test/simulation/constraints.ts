/**
 * What the schema refuses, table by table: the last line of defence. In a simulation nothing may ever come to it but the races
 * that unique names are there to end.
 */
import type { StoredRow } from './stored-rows.ts'

export type Constraint = { name: string; holds: (row: StoredRow) => boolean }
export type UniqueName = { name: string; takenName: (row: StoredRow) => string | null }

type Constraints = { checks?: readonly Constraint[]; unique?: readonly UniqueName[] }

const LEVEL_BALANCES = ['on_hand', 'quarantined', 'damaged', 'reserved', 'backordered', 'incoming', 'held_back']
const PROMISE_BALANCES = ['reserved', 'backordered', 'fulfilled', 'released', 'uncounted']
const RETURN_CONDITIONS = ['resellable', 'damaged', 'quarantined', 'scrap']
const RETURN_BALANCES = ['received', 'rejected', ...RETURN_CONDITIONS, 'counted']

export const CONSTRAINTS: Readonly<Record<string, Constraints>> = {
  'holdfast.inventory_level': {
    checks: [
      { name: 'inventory_level_not_negative', holds: (row) => noneNegative(row, LEVEL_BALANCES) },
      { name: 'inventory_level_reserved_is_covered', holds: (row) => number(row.reserved) <= number(row.on_hand) },
      {
        name: 'inventory_level_backorders_are_filled',
        holds: (row) =>
          number(row.backordered) === 0 || number(row.on_hand) - number(row.reserved) <= number(row.held_back),
      },
    ],
  },
  'holdfast.movement': {
    checks: [
      { name: 'movement_quantity_check', holds: (row) => number(row.quantity) > 0 },
      { name: 'movement_balance_check', holds: (row) => noneNegative(row, ['from_balance', 'to_balance']) },
    ],
  },
  'holdfast.reservation': {
    checks: [
      { name: 'reservation_draft_check', holds: (row) => row.state !== 'draft' || row.expires_at !== null },
      { name: 'reservation_pending_check', holds: (row) => row.state !== 'pending' || row.expires_at === null },
    ],
    unique: [{ name: 'reservation_held_reference', takenName: heldReference }],
  },
  'holdfast.reservation_item': {
    checks: [
      { name: 'reservation_item_not_negative', holds: (row) => noneNegative(row, PROMISE_BALANCES) },
      { name: 'reservation_item_owner_check', holds: (row) => (row.owner_kind === 'none') === (row.owner_id === null) },
    ],
  },
  'holdfast."order"': { unique: [{ name: 'order_number_key', takenName: named('number') }] },
  'holdfast.shipment': {
    checks: [{ name: 'shipment_hold_check', holds: (row) => row.state !== 'on_hold' || row.hold_reasons !== '{}' }],
    unique: [{ name: 'shipment_number_key', takenName: named('number') }],
  },
  'holdfast.stock_transfer': { unique: [{ name: 'stock_transfer_number_key', takenName: named('number') }] },
  'holdfast.stock_transfer_line': {
    checks: [
      {
        name: 'stock_transfer_line_not_negative',
        holds: (row) => noneNegative(row, ['in_transit', 'accepted', 'damaged', 'rejected', 'short']),
      },
      {
        name: 'stock_transfer_line_check',
        holds: (row) =>
          number(row.in_transit) +
            number(row.accepted) +
            number(row.damaged) +
            number(row.rejected) +
            number(row.short) <=
          number(row.quantity),
      },
    ],
  },
  'holdfast.stock_subscription': {
    unique: [{ name: 'stock_subscription_name_key', takenName: named('name') }],
  },
  'holdfast.return': { unique: [{ name: 'return_number_key', takenName: named('number') }] },
  'holdfast.return_line': {
    checks: [
      { name: 'return_line_not_negative', holds: (row) => noneNegative(row, RETURN_BALANCES) },
      {
        name: 'return_line_within_quantity',
        holds: (row) => number(row.received) + number(row.rejected) <= number(row.quantity),
      },
      { name: 'return_line_put_away_once', holds: (row) => putAway(row) <= number(row.received) },
      { name: 'return_line_counted_once', holds: (row) => number(row.counted) <= putAway(row) },
    ],
  },
  'holdfast.inventory_item': { unique: [{ name: 'inventory_item_sku_key', takenName: named('sku') }] },
  'holdfast.stock_location': { unique: [{ name: 'stock_location_code_key', takenName: named('code') }] },
  'holdfast.inventory_model': { unique: [{ name: 'inventory_model_code_key', takenName: named('code') }] },
  'holdfast.sales_channel': { unique: [{ name: 'sales_channel_code_key', takenName: named('code') }] },
}

/** One hold per owner at a time. */
function heldReference({ state, order_id: orderId, reference }: StoredRow): string | null {
  return state === 'draft' || (state === 'pending' && orderId === null) ? String(reference) : null
}

function named(column: string): (row: StoredRow) => string {
  return (row) => String(row[column])
}

function noneNegative(row: StoredRow, columns: readonly string[]): boolean {
  return columns.every((column) => number(row[column]) >= 0)
}

function putAway(row: StoredRow): number {
  return RETURN_CONDITIONS.reduce((sum, condition) => sum + number(row[condition]), 0)
}

function number(value: unknown): number {
  return Number(value ?? 0)
}
