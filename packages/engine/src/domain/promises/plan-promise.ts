/** What reserving and placing have in common: whom a request concerns, and the planner's answer as a refusal or a plan. */

import { type Rejection, reject, rejectAt } from '../../errors.ts'
import type { Configuration, InventoryModel, SalesChannel } from '../configuration/configuration.ts'
import type { LevelFootprint } from '../footprint.ts'
import { toUnits } from '../kernel/quantity.ts'
import { plan } from '../sourcing/plan.ts'
import type { Coordinates, Plan } from '../sourcing/vocabulary.ts'
import { releasePromise } from '../stock/stock-effects.ts'
import type { WorkingSet } from '../working-set.ts'
import { type AskedLine, type RequestedLine, readLines, stockedItems } from './requested-lines.ts'
import { hasExpired, type Reservation } from './reservation.ts'
import {
  candidateLocations,
  locationsToRead,
  ownHold,
  type SourcingWishes,
  sourcingPolicy,
  stockReader,
} from './sourcing-context.ts'

/** Where a request wants its promise: on a channel, whose model decides, and perhaps at one location only. */
export type Sourcing = { channel: SalesChannel | null; model: InventoryModel | undefined; pinned: string | null }

/** How a request says where: a hold is pinned by `location`, an order by `ship_from` or `pickup_location`. */
type Whereabouts = { channel?: string; location?: string; ship_from?: string; pickup_location?: string }

/** The one location that a request insists on, where it does, and which member says so. */
export function pinnedBy(request: Whereabouts): { pointer: string; reference: string } | undefined {
  for (const name of ['location', 'ship_from', 'pickup_location'] as const) {
    const reference = request[name]
    if (reference !== undefined) return { pointer: `/${name}`, reference }
  }
  return undefined
}

export function coordinatesOf(shipTo: { latitude?: number; longitude?: number } | undefined): Coordinates | null {
  return shipTo?.latitude === undefined || shipTo.longitude === undefined
    ? null
    : { latitude: shipTo.latitude, longitude: shipTo.longitude }
}

/** A hold that is pinned and names no channel is judged without one. */
export function readSourcing(
  request: Whereabouts,
  configuration: Configuration,
): ({ ok: true } & Sourcing) | Rejection {
  const pin = pinnedBy(request)
  const location = pin && configuration.locations.named(pin.reference)
  if (pin && !location) return rejectAt(pin.pointer, 'unknown_location', { location: pin.reference })
  if (pin && !location?.active) return rejectAt(pin.pointer, 'location_inactive', { location: location!.code })
  const pinned = location?.id ?? null
  if (request.location !== undefined && request.channel === undefined) {
    return { ok: true, channel: null, model: undefined, pinned }
  }
  const channel = configuration.channel(request.channel)
  if (!channel) return rejectAt('/channel', 'unknown_channel', { channel: request.channel })
  return { ok: true, channel, model: configuration.models.get(channel.modelId), pinned }
}

/** Every level that the plan may read: each stocked item at each location of the scope. */
export function promiseLevels(
  lines: readonly RequestedLine[],
  sourcing: Sourcing,
  configuration: Configuration,
): LevelFootprint[] {
  const locations = locationsToRead(configuration, sourcing.model, sourcing.pinned)
  const items = stockedItems(
    lines.map((line) => line.sku),
    configuration,
  )
  return items.flatMap((itemId) => locations.map((locationId) => ({ itemId, locationId })))
}

export type PlannedPromise = { ok: true; asked: AskedLine[]; plan: Plan }

/** Checks the lines and plans them; a plan that falls short is refused, unless less will do. */
export function planPromise(
  state: WorkingSet,
  request: { lines: readonly RequestedLine[]; hold: Reservation | undefined },
  sourcing: Sourcing,
  wishes: Omit<SourcingWishes, 'pinned'>,
): PlannedPromise | Rejection {
  const planned = planLines(state, request, sourcing, wishes)
  if (!planned.ok) return planned
  if (planned.plan.shortages.length > 0 && !wishes.partial) return insufficient(planned.plan)
  return planned
}

/** The planner's answer for lines, whether or not they can be promised: what the asker holds already is given back to
 * the asker first. */
export function planLines(
  state: WorkingSet,
  request: { lines: readonly RequestedLine[]; hold: Reservation | undefined },
  sourcing: Sourcing,
  wishes: Omit<SourcingWishes, 'pinned'>,
): PlannedPromise | Rejection {
  const lines = readLines(request.lines, state.configuration, sourcing.model)
  if (!lines.ok) return lines
  const own = request.hold ? ownHold(state.reservationItems.where('reservation', request.hold.id)) : undefined
  const planned = plan(
    lines.asked.flatMap((line) => line.demands),
    candidateLocations(state.configuration, sourcing.model, sourcing.pinned),
    stockReader(state.configuration, sourcing.model, (itemId, locationId) => state.level(itemId, locationId), own),
    sourcingPolicy(state.configuration, sourcing.model, { ...wishes, pinned: sourcing.pinned }),
  )
  return { ok: true, asked: lines.asked, plan: planned }
}

function insufficient(planned: Plan): Rejection {
  return reject('insufficient_stock', {
    errors: planned.shortages.map((shortage) => ({
      pointer: `/lines/${shortage.lines[0]}`,
      code: 'insufficient_stock',
      sku: shortage.sku,
      requested: toUnits(shortage.requested),
      available: toUnits(shortage.available),
      lines: shortage.lines,
    })),
  })
}

/** The hold that an order names, by id or by its owner's reference, if it still counts. */
export function liveHold(state: WorkingSet, reference: string | undefined): Reservation | undefined {
  const held = reference === undefined ? undefined : state.reservation(reference)
  return held?.state === 'draft' && !hasExpired(held, state.now) ? held : undefined
}

/** The hold that an owner has, if it still counts. Another's hold is never found here, whatever its id. */
export function ownersHold(state: WorkingSet, reference: string): Reservation | undefined {
  return state.reservations.where('draftReference', reference).find((draft) => !hasExpired(draft, state.now))
}

/** Gives back what a hold has, so that the promises which replace it can take its place. */
export function releaseHold(state: WorkingSet, hold: Reservation): void {
  for (const item of state.reservationItems.where('reservation', hold.id)) releasePromise(state, item)
}
