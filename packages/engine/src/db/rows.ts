/** Database rows as the domain's records: one function per table, used by whoever reads that table. */
import type {
  InventoryItem,
  InventoryModel,
  SalesChannel,
  StockLocation,
} from '../domain/configuration/configuration.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { fromNumeric } from '../domain/kernel/quantity.ts'
import type { Order, OrderLine } from '../domain/orders/order.ts'
import type { Shipment, ShipmentLine } from '../domain/orders/shipment.ts'
import type { Reservation, ReservationItem } from '../domain/promises/reservation.ts'
import type { InventoryLevel } from '../domain/stock/inventory-level.ts'
import type { StockTransfer, StockTransferLine } from '../domain/transfers/stock-transfer.ts'

type Json = never
export type LevelRow = {
  item_id: string
  location_id: string
  on_hand: string
  quarantined: string
  damaged: string
  reserved: string
  backordered: string
  incoming: string
  enabled: boolean
  settings: Json
  counted_at: Instant | null
  created_at: Instant
}

export function toLevel(row: LevelRow): InventoryLevel {
  return {
    itemId: row.item_id,
    locationId: row.location_id,
    onHand: fromNumeric(row.on_hand),
    quarantined: fromNumeric(row.quarantined),
    damaged: fromNumeric(row.damaged),
    reserved: fromNumeric(row.reserved),
    backordered: fromNumeric(row.backordered),
    incoming: fromNumeric(row.incoming),
    enabled: row.enabled,
    settings: row.settings,
    countedAt: row.counted_at,
  }
}

export type ItemRow = {
  id: string
  sku: string
  title: string | null
  shipping_category: string | null
  requires_shipping: boolean
  weight_grams: string | null
  settings: Json
  components: { item_id: string; quantity: number }[] | null
  created_at: Instant
}

/** With its components: a lateral jsonb_agg, null for what is no kit. */
export const ITEM_COLUMNS = `i.id, i.sku, i.title, i.shipping_category, i.requires_shipping, i.weight_grams, i.settings, i.created_at,
  (select jsonb_agg(jsonb_build_object('item_id', k.item_id, 'quantity', k.quantity) order by k.item_id)
     from holdfast.kit_component k where k.kit_id = i.id) as components`

export function toItem(row: ItemRow): InventoryItem {
  return {
    id: row.id,
    sku: row.sku,
    title: row.title,
    shippingCategory: row.shipping_category,
    requiresShipping: row.requires_shipping,
    weightGrams: row.weight_grams === null ? null : fromNumeric(row.weight_grams),
    settings: row.settings,
    components: (row.components ?? []).map((part) => ({ itemId: part.item_id, quantity: fromNumeric(part.quantity) })),
    createdAt: row.created_at,
  }
}

export type LocationRow = {
  id: string
  code: string
  name: string
  active: boolean
  restock_inventory: boolean
  latitude: number | null
  longitude: number | null
  address: Json
  shipping_methods: Json
  settings: Json
  created_at: Instant
}

export function toLocation(row: LocationRow): StockLocation {
  const { latitude, longitude } = row
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    active: row.active,
    restockInventory: row.restock_inventory,
    coordinates: latitude === null || longitude === null ? null : { latitude, longitude },
    address: row.address,
    shippingMethods: row.shipping_methods,
    settings: row.settings,
    createdAt: row.created_at,
  }
}

export type ModelRow = {
  id: string
  code: string
  name: string
  strategy: InventoryModel['strategy']
  stock_locations_cutoff: number
  location_order: InventoryModel['locationOrder']
  reservation_ttl_seconds: number
  stock_decrement: InventoryModel['stockDecrement']
  put_transfers_on_hold: boolean
  settings: Json
  locations: { location_id: string; priority: number; on_hold: boolean }[] | null
  return_locations: { location_id: string; priority: number }[] | null
  created_at: Instant
}

export function toModel(row: ModelRow): InventoryModel {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    strategy: row.strategy,
    stockLocationsCutoff: row.stock_locations_cutoff,
    locationOrder: row.location_order,
    reservationTtlSeconds: row.reservation_ttl_seconds,
    stockDecrement: row.stock_decrement,
    putTransfersOnHold: row.put_transfers_on_hold,
    settings: row.settings,
    locations: (row.locations ?? []).map((entry) => ({
      locationId: entry.location_id,
      priority: entry.priority,
      onHold: entry.on_hold,
    })),
    returnLocations: (row.return_locations ?? []).map((entry) => ({
      locationId: entry.location_id,
      priority: entry.priority,
    })),
    createdAt: row.created_at,
  }
}

export type ChannelRow = { id: string; code: string; name: string; type: string; model_id: string; created_at: Instant }

export function toChannel(row: ChannelRow): SalesChannel {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    type: row.type,
    modelId: row.model_id,
    createdAt: row.created_at,
  }
}

export type ReservationRow = {
  id: string
  reference: string
  state: Reservation['state']
  revision: number
  channel_id: string | null
  location_id: string | null
  order_id: string | null
  lines: Json
  expires_at: Instant | null
  created_at: Instant
}

export function toReservation(row: ReservationRow): Reservation {
  return {
    id: row.id,
    reference: row.reference,
    state: row.state,
    revision: row.revision,
    channelId: row.channel_id,
    locationId: row.location_id,
    orderId: row.order_id,
    lines: row.lines,
    expiresAt: row.expires_at,
    createdAt: row.created_at,
  }
}

export type ReservationItemRow = {
  id: string
  reservation_id: string
  revision: number
  line: number
  item_id: string
  location_id: string
  shipment_id: string | null
  transfer_id: string | null
  reserved: string
  backordered: string
  fulfilled: string
  released: string
  expires_at: Instant | null
  promised_at: Instant
}

export function toReservationItem(row: ReservationItemRow): ReservationItem {
  return {
    id: row.id,
    reservationId: row.reservation_id,
    revision: row.revision,
    line: row.line,
    itemId: row.item_id,
    locationId: row.location_id,
    shipmentId: row.shipment_id,
    transferId: row.transfer_id,
    reserved: fromNumeric(row.reserved),
    backordered: fromNumeric(row.backordered),
    fulfilled: fromNumeric(row.fulfilled),
    released: fromNumeric(row.released),
    expiresAt: row.expires_at,
    promisedAt: row.promised_at,
  }
}

export type OrderRow = {
  id: string
  number: string
  channel_id: string
  model_id: string
  state: Order['state']
  fulfilment: Order['fulfilment']
  stock_decrement: Order['stockDecrement']
  ship_to: Json
  ship_from_id: string | null
  pickup_location_id: string | null
  placed_at: Instant
  approved_at: Instant | null
  cancelled_at: Instant | null
}

/** Without its explanation: no command reads it, and it is by far the largest part of an order. */
export const ORDER_COLUMNS = `id, number, channel_id, model_id, state, fulfilment, stock_decrement, ship_to, ship_from_id,
  pickup_location_id, placed_at, approved_at, cancelled_at`

export function toOrder(row: OrderRow): Order {
  return {
    id: row.id,
    number: row.number,
    channelId: row.channel_id,
    modelId: row.model_id,
    state: row.state,
    fulfilment: row.fulfilment,
    stockDecrement: row.stock_decrement,
    shipTo: row.ship_to,
    shipFromId: row.ship_from_id,
    pickupLocationId: row.pickup_location_id,
    explanation: null,
    placedAt: row.placed_at,
    approvedAt: row.approved_at,
    cancelledAt: row.cancelled_at,
  }
}

export type ShipmentRow = {
  id: string
  order_id: string
  number: string
  state: Shipment['state']
  location_id: string
  shipping_category: string | null
  hold_reasons: Shipment['holdReasons']
  decremented: boolean
  created_at: Instant
  shipped_at: Instant | null
}

export function toShipment(row: ShipmentRow): Shipment {
  return {
    id: row.id,
    orderId: row.order_id,
    number: row.number,
    state: row.state,
    locationId: row.location_id,
    shippingCategory: row.shipping_category,
    holdReasons: row.hold_reasons,
    decremented: row.decremented,
    createdAt: row.created_at,
    shippedAt: row.shipped_at,
  }
}

export type TransferRow = {
  id: string
  number: string
  order_id: string | null
  shipment_id: string | null
  from_location_id: string
  to_location_id: string
  state: StockTransfer['state']
  created_at: Instant
  dispatched_at: Instant | null
  completed_at: Instant | null
}

export function toTransfer(row: TransferRow): StockTransfer {
  return {
    id: row.id,
    number: row.number,
    orderId: row.order_id,
    shipmentId: row.shipment_id,
    fromLocationId: row.from_location_id,
    toLocationId: row.to_location_id,
    state: row.state,
    createdAt: row.created_at,
    dispatchedAt: row.dispatched_at,
    completedAt: row.completed_at,
  }
}

export type TransferLineRow = {
  transfer_id: string
  line: number
  item_id: string
  sku: string
  quantity: string
  in_transit: string
  received: string
}

export function toTransferLine(row: TransferLineRow): StockTransferLine {
  return {
    transferId: row.transfer_id,
    line: row.line,
    itemId: row.item_id,
    sku: row.sku,
    quantity: fromNumeric(row.quantity),
    inTransit: fromNumeric(row.in_transit),
    received: fromNumeric(row.received),
  }
}

export type OrderLineRow = {
  order_id: string
  line: number
  item_id: string
  sku: string
  quantity: string
  requires_shipping: boolean
  components: { item_id: string; sku: string; quantity: number }[]
}

export function toOrderLine(row: OrderLineRow): OrderLine {
  return {
    orderId: row.order_id,
    line: row.line,
    itemId: row.item_id,
    sku: row.sku,
    quantity: fromNumeric(row.quantity),
    requiresShipping: row.requires_shipping,
    components: row.components.map((part) => ({
      itemId: part.item_id,
      sku: part.sku,
      quantity: fromNumeric(part.quantity),
    })),
  }
}

export type ShipmentLineRow = { shipment_id: string; line: number; item_id: string; sku: string; quantity: string }

export function toShipmentLine(row: ShipmentLineRow): ShipmentLine {
  return {
    shipmentId: row.shipment_id,
    line: row.line,
    itemId: row.item_id,
    sku: row.sku,
    quantity: fromNumeric(row.quantity),
  }
}
