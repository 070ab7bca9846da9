import { archive, isLive } from '../archiving.ts'
import { drawMade } from '../drawing/draw-made.ts'
import { isAwaited } from '../expected-receipts/expected-receipt.ts'
import { removeLevel } from '../levels/remove-level.ts'
import { openReservations, refuseStanding } from '../levels/standing.ts'
import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { isUnderway } from '../shipments/shipment.ts'
import type { Method } from '../shipping-methods/method.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { type Location, locationOf } from './location.ts'
import { locationShown } from './location-fields.ts'

export const archiveLocation = defineVerb<Expecting & { location: string; force?: boolean }>({
  name: 'archive_location',
  decide: (world, input) => {
    const location = locationOf(world, input.location)
    if (!location) throw new Refused('stock_location_not_found')
    refuseStale(location, input)
    endLocation(world, location, input.force)
    return () => locationShown(location)
  },
  weight: 2,
  draw: (draw) => {
    const made = drawMade(draw, draw.world.locations, { nameOf: ({ code }) => code, prefix: 'hall-' }) ?? 'nowhere'
    const listed = ['default', 'ber', 'ham', 'muc', 'par'].filter((code) => isListed(draw.world, code))
    const location = draw.wrongly(0.15) ? (draw.random.pick(['nowhere', ...listed]) as string) : made
    return {
      location,
      ...drawExpected(draw, locationOf(draw.world, location)),
      ...draw.optional('force', 0.4, () => draw.random.chance(0.7)),
    }
  },
})

export function endLocation(world: World, location: Location, force?: boolean): void {
  const { code } = location
  const levels = world.levels.filter((level) => level.location === code)
  const codes = { inUse: 'location_in_use', notEmpty: 'location_not_empty' } as const
  refuseStanding(world, levels, {
    ...codes,
    isNamed: isListed(world, code) || isOfferedFrom(world, code) || isAtWork(world, code),
    force,
  })
  for (const level of levels) removeLevel(world, level)
  location.closingAt = null
  archive(world, location)
}

function isListed(world: World, code: string): boolean {
  return world.models.some(
    (model) =>
      isLive(model) && [...model.locations, ...model.returnLocations].some(({ location }) => location === code),
  )
}

function isOfferedFrom(world: World, code: string): boolean {
  const named = (method: Method) => [...(method.locations ?? []), ...method.lead_times.map(({ location }) => location)]
  return world.methods.some((method) => isLive(method) && named(method).includes(code))
}

/** Something is to leave it, or to come there. */
function isAtWork(world: World, code: string): boolean {
  return (
    world.shipments.some((shipment) => shipment.location === code && isUnderway(shipment)) ||
    world.transfers.some(
      ({ from, to, state }) => [from, to].includes(code) && !['completed', 'cancelled'].includes(state),
    ) ||
    world.stocktakes.some((one) => one.location === code && one.state !== 'completed' && one.state !== 'cancelled') ||
    world.receipts.some((receipt) => receipt.location === code && isAwaited(receipt)) ||
    openReservations(world).some((held) => held.location === code || held.lines.some((line) => line.location === code))
  )
}
