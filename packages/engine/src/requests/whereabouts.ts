/** Where a request wants its promise: on a channel, at one location, towards an address. */
import { type Configuration, DEFAULT_CODE, type InventoryModel } from '../domain/configuration/configuration.ts'
import type { Sourcing } from '../domain/promises/candidate-locations.ts'
import { coordinatesOf } from '../domain/sourcing/coordinates.ts'
import { type Rejection, rejectAt } from '../errors.ts'

/** A hold is pinned by `location`, an order by `ship_from` or `pickup_location`. */
export type Whereabouts = {
  channel?: string
  location?: string
  ship_from?: string
  pickup_location?: string
  ship_to?: { latitude?: number; longitude?: number }
}

/** The one location that a request insists on, where it does, and which member says so. */
export function pinnedBy(request: Whereabouts): { pointer: string; reference: string } | undefined {
  for (const name of ['location', 'ship_from', 'pickup_location'] as const) {
    const reference = request[name]
    if (reference !== undefined) return { pointer: `/${name}`, reference }
  }
  return undefined
}

/** Refused in the order constraints, location, channel, whether the one belongs to the other, and
 * whether customers fetch goods there. Whoever names no channel
 * means the default one, whether or not a location is named: nobody is promised more than a channel shows. Where the asker
 * holds units already, a location may be insisted on whatever has become of it. */
export function readSourcing(
  request: Whereabouts,
  configuration: Configuration,
  isHeldAt: (locationId: string) => boolean = () => false,
): ({ ok: true } & Sourcing) | Rejection {
  if (request.ship_from !== undefined && request.pickup_location !== undefined) {
    return rejectAt('/pickup_location', 'conflicting_constraints')
  }
  const pin = pinnedBy(request)
  const location = pin && configuration.locations.named(pin.reference)
  if (pin && !location) return rejectAt(pin.pointer, 'unknown_location', { location: pin.reference })
  const isGuaranteed = location !== undefined && isHeldAt(location.id)
  if (pin && !location!.active && !isGuaranteed)
    return rejectAt(pin.pointer, 'location_inactive', { location: location!.code })
  const channel = configuration.channel(request.channel)
  if (!channel) return rejectAt('/channel', 'unknown_channel', { channel: request.channel ?? DEFAULT_CODE })
  const model = configuration.models.get(channel.modelId)!
  if (pin && location && !isGuaranteed && !listsLocation(model, location.id)) {
    return rejectAt(pin.pointer, 'location_not_in_model', { location: location.code, model: model.code })
  }
  const isPickup = request.pickup_location !== undefined
  if (isPickup && !isGuaranteed && !location!.pickupEnabled)
    return rejectAt('/pickup_location', 'pickup_not_offered', { location: location!.code })
  const shipTo = coordinatesOf(request.ship_to)
  return { ok: true, channel, model, pinned: location?.id ?? null, shipTo, isPickup }
}

export function listsLocation({ locations }: InventoryModel, id: string): boolean {
  return locations.some(({ locationId }) => locationId === id)
}
