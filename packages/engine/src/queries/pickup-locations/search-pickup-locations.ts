/**
 * Where customers can fetch what they want: which locations have all of it, which will have it once goods were brought over, how
 * far they are and when it would be ready. Each is planned as an order would be that is placed now with it as its
 * pickup_location, all of them on one snapshot.
 */
import Type from 'typebox'
import type { StockLocation } from '../../domain/configuration/configuration.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { ZERO } from '../../domain/kernel/quantity.ts'
import type { AskedLine } from '../../domain/promises/asked-line.ts'
import type { Sourcing } from '../../domain/promises/candidate-locations.ts'
import { planOrder } from '../../domain/promises/plan-order.ts'
import { type Reach, reachesChannel, reachesLocation, reachesShelves, reachesSums } from '../../domain/reach.ts'
import { readyAt } from '../../domain/shipping/promised-window.ts'
import { plainCode } from '../../domain/shipping/zone.ts'
import { distanceMetres } from '../../domain/sourcing/sort.ts'
import type { Coordinates as Place, Plan } from '../../domain/sourcing/vocabulary.ts'
import { levelKey } from '../../domain/stock/inventory-level.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import { reject } from '../../errors.ts'
import { readLines } from '../../requests/requested-lines.ts'
import { readSourcing } from '../../requests/whereabouts.ts'
import { ChannelCode } from '../../shapes/names.ts'
import { Coordinates } from '../../shapes/places.ts'
import { RequestedLines } from '../../shapes/requested-lines.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { PickupLocationsView, type PickupLocationView } from '../../views/pickup-locations.ts'
import { shortageView } from '../../views/shortages.ts'
import { readStockSnapshot, type StockSnapshot } from '../availability/stock-snapshot.ts'
import { defineQuery, found } from '../define-query.ts'
import { emptyState } from '../empty-state.ts'

const LOCATIONS_MAX = 50
const LOCATIONS_USUAL = 20
const METRES = 1000

type Near = Place & { radius_km?: number }

/** Refused in the order lines, channel, each line. */
export const searchPickupLocations = defineQuery({
  name: 'search_pickup_locations',
  isOfNow: true,
  summary: 'Where customers can fetch what they want, how far that is, and when it would be ready.',
  input: () =>
    Shape({
      channel: Optional(ChannelCode),
      lines: RequestedLines,
      near: Optional(
        Shape({
          ...Coordinates.properties,
          radius_km: Optional(
            Type.Number({ exclusiveMinimum: 0, maximum: 20_100, description: 'No farther than this' }),
          ),
        }),
      ),
      country: Optional(
        Type.String({ minLength: 1, maxLength: 255, description: 'In this country, as addresses have it' }),
      ),
      postal_code: Optional(
        Type.String({ minLength: 1, maxLength: 40, description: 'Whose postal code begins like this' }),
      ),
      limit: Optional(Type.Integer({ minimum: 1, maximum: LOCATIONS_MAX, description: 'The first so many' })),
    }),
  mindsReach: true,
  answer: PickupLocationsView,
  read: async (question, context) => {
    const { limits, reach } = context
    const lines = question.lines.length
    if (lines > limits.lines_per_request_max)
      return reject('too_many_lines', { data: { lines, limit: limits.lines_per_request_max } })
    const skus = question.lines.map((line) => line.sku)
    const snapshot = await readStockSnapshot(context, { channel: question.channel, skus })
    const { configuration, at } = snapshot
    const sourcing = readSourcing(question.channel === undefined ? {} : { channel: question.channel }, configuration)
    if (!sourcing.ok) return sourcing
    const { channel, model } = sourcing
    // What could be brought over is a sum over locations.
    if (!reachesSums(reach) || !reachesChannel(reach, channel.id)) return reject('out_of_reach')
    const read = readLines(question.lines, configuration, model)
    if (!read.ok) return read
    const { asked } = read
    const wanted = model.locations
      .toSorted((a, b) => a.priority - b.priority)
      .map(({ locationId }) => configuration.locations.get(locationId)!)
      .filter((location) => reachesLocation(reach, location.id) && isMeant(location, question))
    const state = stateOf(snapshot, asked)
    const data = nearestFirst(wanted, question.near ?? null)
      .slice(0, question.limit ?? LOCATIONS_USUAL)
      .map(({ location, metres }) => shown(state, { location, metres, asked, sourcing, reach }))
    return found({ at: toIso(at), channel: channel.code, data })
  },
})

function isMeant(
  location: StockLocation,
  { country, postal_code }: { country?: string; postal_code?: string },
): boolean {
  const { address, active, pickupEnabled } = location
  if (!active || !pickupEnabled) return false
  if (country !== undefined && address.country?.toUpperCase() !== country.trim().toUpperCase()) return false
  return postal_code === undefined || plainCode(address.postal_code ?? '').startsWith(plainCode(postal_code))
}

type Measured = { location: StockLocation; metres: number | null }

/** Within the radius, where there is one; what has no coordinates is beyond it, and else comes last. */
function nearestFirst(locations: readonly StockLocation[], near: Near | null): Measured[] {
  const measured = locations.map((location) => ({
    location,
    metres: distanceMetres({ ...location, priority: 0, onHold: false }, near),
  }))
  if (near === null) return measured
  const farthest = near.radius_km === undefined ? Number.POSITIVE_INFINITY : near.radius_km * METRES
  return measured
    .filter(({ metres }) => near.radius_km === undefined || (metres !== null && metres <= farthest))
    .sort((a, b) => (a.metres ?? Number.MAX_VALUE) - (b.metres ?? Number.MAX_VALUE))
}

/** The snapshot as the state that an order would be decided on. It is never written. */
function stateOf(snapshot: StockSnapshot, asked: readonly AskedLine[]): WorkingSet {
  const state = emptyState(snapshot)
  const places = snapshot.configuration.locations.values()
  for (const { item } of asked.flatMap(({ demands }) => demands))
    for (const { id } of places) {
      state.declareLevel(item, id)
      const level = snapshot.levels.get(levelKey(item, id))
      if (level) state.levels.put(levelKey(item, id), level)
    }
  for (const id of snapshot.stocked) state.stockedElsewhere.add(id)
  return state
}

type Asked = Measured & { asked: readonly AskedLine[]; sourcing: Sourcing; reach: Reach }

function shown(state: WorkingSet, { location, metres, asked, sourcing, reach }: Asked): PickupLocationView {
  const plan = planOrder(state, { lines: asked, holds: [] }, { ...sourcing, pinned: location.id, isPickup: true })
  const available = availableIn(plan)
  return {
    location: location.code,
    name: location.name,
    address: location.address,
    coordinates: location.coordinates,
    distance_km: metres === null ? null : Math.round(metres / 100) / 10,
    note: location.pickupNote,
    available,
    ready_at: toIso(readyIn(location, available, state.now)),
    transfers_from: plan.transfers
      .filter(({ from }) => reachesShelves(reach) && reachesLocation(reach, from))
      .map(({ from }) => state.configuration.locations.get(from)!.code),
    shortages: plan.shortages.map(shortageView),
  }
}

function availableIn(plan: Plan): PickupLocationView['available'] {
  if (plan.shortages.length > 0) return 'unavailable'
  if (plan.allocations.some(({ backordered }) => backordered > ZERO)) return 'backordered'
  return plan.transfers.length > 0 ? 'after_transfer' : 'now'
}

const MINUTE_MS = 60_000

function readyIn(location: StockLocation, available: PickupLocationView['available'], now: number): number | null {
  if (available === 'now') return readyAt(location, now)
  const { pickupTransferMinutes: minutes } = location
  return available === 'after_transfer' && minutes !== null ? readyAt(location, now + minutes * MINUTE_MS) : null
}
