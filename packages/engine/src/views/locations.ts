/** Stock locations. */
import Type, { type Static } from 'typebox'
import type { StockLocation } from '../domain/configuration/configuration.ts'
import { toIso } from '../domain/kernel/instant.ts'
import type { Calendar } from '../domain/shipping/calendar.ts'
import { ExternalReference, Metadata } from '../shapes/annotations.ts'
import { CalendarView } from '../shapes/calendar.ts'
import { ArchivedAt, Instant, Revision } from '../shapes/instants.ts'
import { Id, Text } from '../shapes/names.ts'
import { KeepHours, PickupNote, ReadyMinutes, TransferMinutes } from '../shapes/pickup.ts'
import { Address, Coordinates } from '../shapes/places.ts'
import { Flag } from '../shapes/quantities.ts'
import { SettingsLayer } from '../shapes/settings.ts'
import { Nullable } from '../shapes/shape.ts'
import { View } from './view.ts'

/** A stock location. `coordinates` is null where they are not known, so that distances cannot decide; `calendar` where goods
 * leave it every day, around the clock. */
export const LocationView = View('StockLocation', {
  id: Id,
  code: Text,
  name: Text,
  active: Flag,
  restock_inventory: Flag,
  stocks_everything: Flag,
  replaced_by: Nullable(Type.String({ description: 'Id of the location that has replaced this one' })),
  closing_at: Nullable(
    Type.String({
      format: 'date-time',
      description: 'Since when it is being closed: it is archived as soon as nothing stands there any more',
    }),
  ),
  coordinates: Nullable(Coordinates),
  address: Address,
  calendar: Nullable(CalendarView),
  pickup_enabled: Flag,
  pickup_note: Nullable(PickupNote),
  pickup_ready_minutes: ReadyMinutes,
  pickup_transfer_minutes: Nullable(TransferMinutes),
  pickup_keep_hours: Nullable(KeepHours),
  settings: SettingsLayer,
  external_reference: Nullable(ExternalReference),
  metadata: Metadata,
  revision: Revision,
  created_at: Instant,
  updated_at: Instant,
  archived_at: ArchivedAt,
})
export type LocationView = Static<typeof LocationView>

export function locationView(location: StockLocation): LocationView {
  return {
    id: location.id,
    code: location.code,
    name: location.name,
    active: location.active,
    restock_inventory: location.restockInventory,
    stocks_everything: location.stocksEverything,
    replaced_by: location.replacedById,
    closing_at: toIso(location.closingAt),
    coordinates: location.coordinates,
    address: location.address,
    calendar: location.calendar && calendarView(location.calendar),
    pickup_enabled: location.pickupEnabled,
    pickup_note: location.pickupNote,
    pickup_ready_minutes: location.pickupReadyMinutes,
    pickup_transfer_minutes: location.pickupTransferMinutes,
    pickup_keep_hours: location.pickupKeepHours,
    settings: location.settings,
    external_reference: location.externalReference,
    metadata: location.metadata,
    revision: location.revision,
    created_at: toIso(location.createdAt),
    updated_at: toIso(location.updatedAt),
    archived_at: toIso(location.archivedAt),
  }
}

function calendarView({ time_zone, working_days, cut_off, holidays }: Calendar): Static<typeof CalendarView> {
  return { time_zone, working_days: [...working_days], cut_off, holidays: [...holidays] }
}
