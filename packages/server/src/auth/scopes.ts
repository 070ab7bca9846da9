/**
 * What a key may be allowed to do, and which of it each command and each question asks for. The tables name all of them, so that one that
 * is new cannot be forgotten, and what stands in none of them is for `admin` alone.
 */
import type { CommandName, QueryName } from 'holdfast'

/** Each scope with what it allows, in words. */
export const SCOPES = {
  read: 'every question about stock, orders and configuration',
  'stock:write': 'changes of stock: receipts, counts, adjustments, levels, transfers',
  'orders:write': 'holds, orders and shipments',
  'configuration:write': 'items, locations, models, channels and settings',
  admin: 'everything, and with it API keys and what has failed',
} as const

export type Scope = keyof typeof SCOPES

/** What a route asks for: a scope, or nothing, as what tells whether the service is there. */
export type Access = Scope | 'public'

export const COMMAND_SCOPES: Record<CommandName, Scope> = {
  create_item: 'configuration:write',
  update_item: 'configuration:write',
  archive_item: 'configuration:write',
  restore_item: 'configuration:write',
  create_location: 'configuration:write',
  update_location: 'configuration:write',
  archive_location: 'configuration:write',
  restore_location: 'configuration:write',
  create_model: 'configuration:write',
  update_model: 'configuration:write',
  archive_model: 'configuration:write',
  restore_model: 'configuration:write',
  create_channel: 'configuration:write',
  update_channel: 'configuration:write',
  archive_channel: 'configuration:write',
  restore_channel: 'configuration:write',
  update_settings: 'configuration:write',
  create_level: 'stock:write',
  update_level: 'stock:write',
  delete_level: 'stock:write',
  receive_stock: 'stock:write',
  adjust_stock: 'stock:write',
  set_stock: 'stock:write',
  move_stock: 'stock:write',
  hold_transfer: 'stock:write',
  release_transfer: 'stock:write',
  dispatch_transfer: 'stock:write',
  complete_transfer: 'stock:write',
  reserve_stock: 'orders:write',
  extend_reservation: 'orders:write',
  confirm_reservation: 'orders:write',
  fulfil_reservation: 'orders:write',
  move_reservation: 'orders:write',
  release_reservation: 'orders:write',
  place_order: 'orders:write',
  approve_order: 'orders:write',
  cancel_order: 'orders:write',
  decrement_order_lines: 'orders:write',
  ship_shipment: 'orders:write',
  decrement_shipment: 'orders:write',
  // What Holdfast sends to itself only has no route.
  refresh_level: 'admin',
  release_waiting: 'admin',
  expire_reservations: 'admin',
  drop_reservation: 'admin',
  decrement_unshipped: 'admin',
  move_backorders: 'admin',
  refresh_shipment: 'admin',
}

export const QUERY_SCOPES: Record<QueryName, Scope> = {
  get_item: 'read',
  list_items: 'read',
  list_item_levels: 'read',
  get_item_balances: 'read',
  get_location: 'read',
  list_locations: 'read',
  get_model: 'read',
  list_models: 'read',
  get_channel: 'read',
  list_channels: 'read',
  get_settings: 'read',
  get_effective_settings: 'read',
  get_level: 'read',
  list_levels: 'read',
  list_movements: 'read',
  get_availability: 'read',
  plan_sourcing: 'read',
  get_reservation: 'read',
  list_reservations: 'read',
  get_order: 'read',
  list_orders: 'read',
  get_order_explanation: 'read',
  get_shipment: 'read',
  get_transfer: 'read',
  list_events: 'read',
  list_follow_ups: 'read',
  check_integrity: 'read',
  check_readiness: 'read',
}
