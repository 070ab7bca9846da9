import Type, { type Static } from 'typebox'
import type { StockLocation } from '../domain/configuration/configuration.ts'
import type { Calendar } from '../domain/shipping/calendar.ts'
import { annotationFields } from '../shapes/annotations.ts'
import { NewCalendar } from '../shapes/calendar.ts'
import { Name } from '../shapes/names.ts'
import { KeepHours, PickupNote, ReadyMinutes, TransferMinutes } from '../shapes/pickup.ts'
import { AddressPatch, Coordinates } from '../shapes/places.ts'
import { SettingsPatch } from '../shapes/settings.ts'
import { Nullable, Optional, Shape } from '../shapes/shape.ts'

/** What creating and changing a stock location have in common. */
export const locationFields = {
  name: Optional(Name),
  active: Optional(Type.Boolean({ description: 'false: nothing is sold from here' })),
  restock_inventory: Optional(Type.Boolean({ description: 'false: returns are recorded and not counted' })),
  stocks_everything: Optional(
    Type.Boolean({ description: 'true: every item that is counted gets a level here, those that come later too' }),
  ),
  coordinates: Optional(Nullable(Coordinates)),
  address: Optional(AddressPatch),
  calendar: Optional(Nullable(NewCalendar)),
  pickup_enabled: Optional(Type.Boolean({ description: 'Customers may fetch goods here' })),
  pickup_note: Optional(Nullable(PickupNote)),
  pickup_ready_minutes: Optional(ReadyMinutes),
  pickup_transfer_minutes: Optional(Nullable(TransferMinutes)),
  pickup_keep_hours: Optional(Nullable(KeepHours)),
  settings: Optional(SettingsPatch),
  ...annotationFields,
}

const PickupFields = Shape({
  pickup_enabled: locationFields.pickup_enabled,
  pickup_note: locationFields.pickup_note,
  pickup_ready_minutes: locationFields.pickup_ready_minutes,
  pickup_transfer_minutes: locationFields.pickup_transfer_minutes,
  pickup_keep_hours: locationFields.pickup_keep_hours,
})
type Pickup = Pick<
  StockLocation,
  'pickupEnabled' | 'pickupNote' | 'pickupReadyMinutes' | 'pickupTransferMinutes' | 'pickupKeepHours'
>

export const NO_PICKUP: Pickup = {
  pickupEnabled: false,
  pickupNote: null,
  pickupReadyMinutes: 0,
  pickupTransferMinutes: null,
  pickupKeepHours: null,
}

/** What is left out stays, and null takes away. */
export function readPickup(sent: Static<typeof PickupFields>, before: Pickup): Pickup {
  const kept = <Value>(value: Value | undefined, was: Value) => (value === undefined ? was : value)
  return {
    pickupEnabled: kept(sent.pickup_enabled, before.pickupEnabled),
    pickupNote: kept(sent.pickup_note, before.pickupNote),
    pickupReadyMinutes: kept(sent.pickup_ready_minutes, before.pickupReadyMinutes),
    pickupTransferMinutes: kept(sent.pickup_transfer_minutes, before.pickupTransferMinutes),
    pickupKeepHours: kept(sent.pickup_keep_hours, before.pickupKeepHours),
  }
}

const OFFICE_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const

/** The whole of it: what is left out is as usual, and does not stay as it was. */
export function readCalendar(sent: Static<typeof NewCalendar>): Calendar {
  const { time_zone, working_days = OFFICE_DAYS, cut_off = null, holidays = [] } = sent
  return { time_zone, working_days: [...working_days], cut_off, holidays: [...holidays] }
}
