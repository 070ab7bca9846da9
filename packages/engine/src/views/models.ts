/** Inventory models: which locations serve, in which order, by which strategy. */
import Type, { type Static } from 'typebox'
import type { Configuration, InventoryModel } from '../domain/configuration/configuration.ts'
import { toIso } from '../domain/kernel/instant.ts'
import { ExternalReference, Metadata } from '../shapes/annotations.ts'
import { ArchivedAt, Instant, Revision, Seconds } from '../shapes/instants.ts'
import { Id, Text } from '../shapes/names.ts'
import { Flag } from '../shapes/quantities.ts'
import { SettingsLayer } from '../shapes/settings.ts'
import { Nullable } from '../shapes/shape.ts'
import { Cutoff, LocationOrder, Priority, StockDecrement, Strategy } from '../shapes/sourcing.ts'
import { View } from './view.ts'

export const ModelLocationView = View('InventoryModelLocation', { location: Text, priority: Priority, on_hold: Flag })
export const ModelReturnLocationView = View('InventoryModelReturnLocation', { location: Text, priority: Priority })

/** An inventory model: by which strategy and from which locations its channels are served. `reservation_ttl_seconds` is
 * how long a hold lasts when it does not say so itself. */
export const ModelView = View('InventoryModel', {
  id: Id,
  code: Text,
  name: Text,
  strategy: Strategy,
  stock_locations_cutoff: Cutoff,
  location_order: LocationOrder,
  reservation_ttl_seconds: Seconds,
  stock_decrement: StockDecrement,
  put_transfers_on_hold: Flag,
  move_backorders: Flag,
  settings: SettingsLayer,
  locations: Type.Array(ModelLocationView, { description: 'In the order in which they are tried' }),
  return_locations: Type.Array(ModelReturnLocationView),
  external_reference: Nullable(ExternalReference),
  metadata: Metadata,
  revision: Revision,
  created_at: Instant,
  updated_at: Instant,
  archived_at: ArchivedAt,
})
export type ModelView = Static<typeof ModelView>

export function modelView(configuration: Configuration, model: InventoryModel): ModelView {
  const code = (id: string) => configuration.locations.get(id)!.code
  return {
    id: model.id,
    code: model.code,
    name: model.name,
    strategy: model.strategy,
    stock_locations_cutoff: model.stockLocationsCutoff,
    location_order: model.locationOrder,
    reservation_ttl_seconds: model.reservationTtlSeconds,
    stock_decrement: model.stockDecrement,
    put_transfers_on_hold: model.putTransfersOnHold,
    move_backorders: model.moveBackorders,
    settings: model.settings,
    locations: model.locations
      .map(({ locationId, priority, onHold }) => ({ location: code(locationId), priority, on_hold: onHold }))
      .sort(byPriority),
    return_locations: model.returnLocations
      .map(({ locationId, priority }) => ({ location: code(locationId), priority }))
      .sort(byPriority),
    external_reference: model.externalReference,
    metadata: model.metadata,
    revision: model.revision,
    created_at: toIso(model.createdAt),
    updated_at: toIso(model.updatedAt),
    archived_at: toIso(model.archivedAt),
  }
}

type Prioritised = { priority: number; location: string }

function byPriority(a: Prioritised, b: Prioritised): number {
  return a.priority - b.priority || (a.location < b.location ? -1 : 1)
}
