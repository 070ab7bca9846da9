/** What creating and changing an inventory model have in common. */
import Type, { type Static } from 'typebox'
import type { Configuration, InventoryModel } from '../domain/configuration/configuration.ts'
import { type ErrorDetail, type Rejection, reject } from '../errors.ts'
import { annotationFields } from '../shapes/annotations.ts'
import { Seconds } from '../shapes/instants.ts'
import { LocationCode, Name } from '../shapes/names.ts'
import { Optional, Shape } from '../shapes/shape.ts'
import { Priority, StockDecrement, sourcingFields } from '../shapes/sourcing.ts'

export const modelFields = {
  name: Optional(Name),
  reservation_ttl_seconds: Optional(Seconds),
  stock_decrement: Optional(StockDecrement),
  put_transfers_on_hold: Optional(Type.Boolean()),
  move_backorders: Optional(Type.Boolean()),
  ...annotationFields,
  ...sourcingFields,
  return_locations: Optional(Type.Array(Shape({ location: LocationCode, priority: Priority }), { maxItems: 1000 })),
}
const Fields = Shape(modelFields)
export type ModelFields = Static<typeof Fields>

type Lists = Pick<InventoryModel, 'locations' | 'returnLocations'>

/** The lists of locations that a request names; those it leaves out stay as they were. */
export function readLists(
  fields: ModelFields,
  configuration: Configuration,
  before: Lists,
): ({ ok: true } & Lists) | Rejection {
  const errors: ErrorDetail[] = []
  const locations = resolve(fields.locations, '/locations', configuration, errors)
  const returnLocations = resolve(fields.return_locations, '/return_locations', configuration, errors)
  if (errors[0]) return reject(errors[0].code!, { errors })
  return {
    ok: true,
    locations:
      locations?.map(({ locationId, entry }) => ({
        locationId,
        priority: entry.priority,
        onHold: entry.on_hold ?? false,
      })) ?? before.locations,
    returnLocations:
      returnLocations?.map(({ locationId, entry }) => ({ locationId, priority: entry.priority })) ??
      before.returnLocations,
  }
}

function resolve<Entry extends { location: string }>(
  entries: readonly Entry[] | undefined,
  pointer: string,
  configuration: Configuration,
  errors: ErrorDetail[],
): { locationId: string; entry: Entry }[] | undefined {
  const seen = new Set<string>()
  return entries?.flatMap((entry, index) => {
    const location = configuration.locations.named(entry.location)
    if (!location || seen.has(location.id)) {
      const code = location ? 'duplicate_location' : 'unknown_location'
      errors.push({ pointer: `${pointer}/${index}/location`, code, location: entry.location })
      return []
    }
    seen.add(location.id)
    return [{ locationId: location.id, entry }]
  })
}

/** The model with the fields that a request names. */
export function withFields(model: InventoryModel, fields: ModelFields): InventoryModel {
  return {
    ...model,
    name: fields.name ?? model.name,
    strategy: fields.strategy ?? model.strategy,
    // Null is a value of its own: all locations.
    stockLocationsCutoff:
      fields.stock_locations_cutoff === undefined ? model.stockLocationsCutoff : fields.stock_locations_cutoff,
    locationOrder: fields.location_order ?? model.locationOrder,
    reservationTtlSeconds: fields.reservation_ttl_seconds ?? model.reservationTtlSeconds,
    stockDecrement: fields.stock_decrement ?? model.stockDecrement,
    putTransfersOnHold: fields.put_transfers_on_hold ?? model.putTransfersOnHold,
    moveBackorders: fields.move_backorders ?? model.moveBackorders,
  }
}
