/** How commands show what they changed. The wire's names and units; queries show the same shapes. */

import type { SettingsLayer } from '../domain/configuration/settings.ts'
import { levelLayers } from '../domain/configuration/settings-layers.ts'
import { type Instant, toIso } from '../domain/kernel/instant.ts'
import { type Quantity, toUnits } from '../domain/kernel/quantity.ts'
import type { Order } from '../domain/orders/order.ts'
import type { Shipment } from '../domain/orders/shipment.ts'
import type { AskedLine } from '../domain/promises/asked-line.ts'
import { shipmentIdOf, transferIdOf } from '../domain/promises/promises-of.ts'
import {
  hasExpired,
  type Reservation,
  type ReservationItem,
  type ReservationState,
} from '../domain/promises/reservation.ts'
import type { Shortage } from '../domain/sourcing/vocabulary.ts'
import { available, free, type InventoryLevel, net } from '../domain/stock/inventory-level.ts'
import type { StockTransfer } from '../domain/transfers/stock-transfer.ts'
import type { WorkingSet } from '../domain/working-set.ts'

export type LevelView = {
  sku: string
  location: string
  on_hand: number
  quarantined: number
  damaged: number
  reserved: number
  backordered: number
  incoming: number
  free: number
  available: number
  net: number
  enabled: boolean
  settings: SettingsLayer
  counted_at: string | null
}

export function levelView(state: WorkingSet, level: InventoryLevel): LevelView {
  const { items, locations } = state.configuration
  const location = locations.get(level.locationId)!
  const sellable = level.enabled && location.active
  return levelFields(level, {
    sku: items.get(level.itemId)!.sku,
    location: location.code,
    available: Math.max(0, available(level, sellable, levelLayers(state.configuration, level))),
  })
}

/** One shape for a level wherever it is shown. */
export function levelFields(
  level: InventoryLevel,
  shown: { sku: string; location: string; available: Quantity },
): LevelView {
  return {
    sku: shown.sku,
    location: shown.location,
    on_hand: toUnits(level.onHand),
    quarantined: toUnits(level.quarantined),
    damaged: toUnits(level.damaged),
    reserved: toUnits(level.reserved),
    backordered: toUnits(level.backordered),
    incoming: toUnits(level.incoming),
    free: toUnits(free(level)),
    available: toUnits(shown.available),
    net: toUnits(net(level)),
    enabled: level.enabled,
    settings: level.settings,
    counted_at: toIso(level.countedAt),
  }
}

export type PromiseView = { line: number; sku: string; location: string; reserved: number; backordered: number }

export type ReservationView = {
  id: string
  reference: string
  state: ReservationState
  expires_at: string | null
  created_at: string
  lines: readonly { sku: string; quantity: number }[]
  items: PromiseView[]
}

export function reservationView(state: WorkingSet, reservation: Reservation): ReservationView {
  const items = state.reservationItems.where('reservation', reservation.id)
  return reservationFields(
    reservation,
    items.map((item) => promiseView(state, item)),
    state.now,
  )
}

/** One shape for a reservation wherever it is shown. A draft past its instant shows as expired, tidied up or not. */
export function reservationFields(reservation: Reservation, items: PromiseView[], now: Instant): ReservationView {
  const expired = reservation.state === 'draft' && hasExpired(reservation, now)
  return {
    id: reservation.id,
    reference: reservation.reference,
    state: expired ? 'expired' : reservation.state,
    expires_at: toIso(reservation.expiresAt),
    created_at: toIso(reservation.createdAt),
    lines: reservation.lines,
    items: expired ? [] : items.filter((item) => item.reserved > 0 || item.backordered > 0),
  }
}

function promiseView(state: WorkingSet, item: ReservationItem): PromiseView {
  return {
    line: item.line,
    sku: state.configuration.items.get(item.itemId)?.sku ?? item.itemId,
    location: state.configuration.locations.get(item.locationId)!.code,
    reserved: toUnits(item.reserved),
    backordered: toUnits(item.backordered),
  }
}

export type ShortageView = { sku: string; requested: number; available: number; lines: number[] }

export function shortageView(shortage: Shortage): ShortageView {
  return {
    sku: shortage.sku,
    requested: toUnits(shortage.requested),
    available: toUnits(shortage.available),
    lines: shortage.lines,
  }
}

export type ShipmentView = {
  id: string
  number: string
  state: Shipment['state']
  location: string
  shipping_category: string | null
  hold_reasons: readonly string[]
  shipped_at: string | null
}

export function shipmentView(state: WorkingSet, shipment: Shipment): ShipmentView {
  return shipmentFields(shipment, state.configuration.locations.get(shipment.locationId)!.code)
}

export function shipmentFields(shipment: Shipment, location: string): ShipmentView {
  return {
    id: shipment.id,
    number: shipment.number,
    state: shipment.state,
    location,
    shipping_category: shipment.shippingCategory,
    hold_reasons: shipment.holdReasons,
    shipped_at: toIso(shipment.shippedAt),
  }
}

export type TransferView = {
  id: string
  number: string
  state: StockTransfer['state']
  from: string
  to: string
  shipment_id: string | null
}

export function transferView(state: WorkingSet, transfer: StockTransfer): TransferView {
  const { locations } = state.configuration
  return {
    id: transfer.id,
    number: transfer.number,
    state: transfer.state,
    from: locations.get(transfer.fromLocationId)!.code,
    to: locations.get(transfer.toLocationId)!.code,
    shipment_id: transfer.shipmentId,
  }
}

export type OrderView = {
  id: string
  number: string
  state: Order['state']
  fulfilment: Order['fulfilment']
  placed_at: string
  shipments: ShipmentView[]
  transfers: TransferView[]
}

export function orderView(state: WorkingSet, orderId: string): OrderView {
  const order = state.orders.get(orderId)!
  return {
    id: order.id,
    number: order.number,
    state: order.state,
    fulfilment: order.fulfilment,
    placed_at: toIso(order.placedAt),
    shipments: state.shipments.where('order', orderId).map((shipment) => shipmentView(state, shipment)),
    transfers: state.transfers.where('order', orderId).map((transfer) => transferView(state, transfer)),
  }
}

export type LineView = { line: number; sku: string; quantity: number }
export type PlacedOrderView = OrderView & {
  lines: LineView[]
  shipments: (ShipmentView & { lines: LineView[] })[]
  promises: (PromiseView & { shipment_id: string | null; transfer_id: string | null; fulfilled: number })[]
}

/** An order as it was placed by this batch, with the lines of its shipments and what was promised where. What a hold
 * had that the order took over is over. */
export function placedOrderView(state: WorkingSet, orderId: string, asked: readonly AskedLine[]): PlacedOrderView {
  const order = orderView(state, orderId)
  const [reservation] = state.reservations.where('order', orderId)
  const promises = state.reservationItems
    .where('reservation', reservation!.id)
    .filter((item) => item.revision === reservation!.revision)
  return {
    ...order,
    promises: promises.map((item) => ({
      ...promiseView(state, item),
      shipment_id: shipmentIdOf(state, item),
      transfer_id: transferIdOf(item),
      fulfilled: toUnits(item.fulfilled),
    })),
    lines: asked.map(({ item, quantity }, line) => ({ line, sku: item.sku, quantity: toUnits(quantity) })),
    shipments: order.shipments.map((shipment) => ({
      ...shipment,
      lines: state.shipmentLines
        .where('shipment', shipment.id)
        .map(({ line, sku, quantity }) => ({ line, sku, quantity: toUnits(quantity) })),
    })),
  }
}
