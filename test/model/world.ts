/**
 * What the reference model knows: plain lists, each noun's part in its own folder. Nothing is kept that can be worked
 * out: balances are summed from the ledger, what is reserved from the promises, and what has expired from the clock,
 * each time somebody asks. Slow and obvious on purpose; it shares no rule with the engine.
 *
 * Locations, channels and models go by their code, shipments, transfers and returns by their number.
 */
import { type ChannelsPart, defaultChannel } from './channels/channel.ts'
import { type ExpectedReceiptsPart, noExpectedReceipts } from './expected-receipts/expected-receipt.ts'
import { type ItemsPart, noItems } from './items/item.ts'
import { type LedgerPart, noMovements } from './levels/ledger.ts'
import { type LevelsPart, noLevels } from './levels/level.ts'
import { defaultLocation, type LocationsPart } from './locations/location.ts'
import { defaultModel, type ModelsPart } from './models/model.ts'
import { noOrders, type OrdersPart } from './orders/order.ts'
import { noReservations, type ReservationsPart } from './reservations/reservation.ts'
import { noReturns, type ReturnsPart } from './returns/return.ts'
import { noSettings, type SettingsPart } from './settings/global-settings.ts'
import { noShipments, type ShipmentsPart } from './shipments/shipment.ts'
import { type MethodsPart, noMethods } from './shipping-methods/method.ts'
import { noSubscriptions, type SubscriptionsPart } from './subscriptions/subscription.ts'
import { noTransfers, type TransfersPart } from './transfers/transfer.ts'

export type World = { now: number; made: number } & ItemsPart &
  LocationsPart &
  ModelsPart &
  ChannelsPart &
  MethodsPart &
  SettingsPart &
  LevelsPart &
  LedgerPart &
  ReservationsPart &
  OrdersPart &
  ShipmentsPart &
  TransfersPart &
  ExpectedReceiptsPart &
  ReturnsPart &
  SubscriptionsPart

export function newWorld(now: number): World {
  return {
    now,
    made: 0,
    ...noItems(),
    ...defaultLocation(),
    ...defaultModel(),
    ...defaultChannel(),
    ...noMethods(),
    ...noSettings(),
    ...noLevels(),
    ...noMovements(),
    ...noReservations(),
    ...noOrders(),
    ...noShipments(),
    ...noTransfers(),
    ...noExpectedReceipts(),
    ...noReturns(),
    ...noSubscriptions(),
  }
}

export function newId(world: World, kind: string): string {
  world.made += 1
  return `${kind}-${world.made}`
}

export type Undo = () => void

/** Remembers the world as it is. Verbs change the members of rows, and replace what stands in a member: copies of the
 * rows are enough. The ledger only grows, and is cut back. */
export function remembered(world: World): Undo {
  const { ledger } = world
  const recorded = ledger.length
  const before = Object.fromEntries(
    Object.entries(world).map(([name, part]) => [
      name,
      Array.isArray(part) && part !== ledger ? part.map((row: object) => ({ ...row })) : part,
    ]),
  )
  return () => {
    ledger.length = recorded
    Object.assign(world, before)
  }
}
