/** Items are stocked at locations, or are not any more, many at a time. */
import type { Draw } from '../drawing/draw.ts'
import { Refused } from '../refused.ts'
import { backordered, reserved } from '../reservations/promises.ts'
import { defineVerb } from '../verb.ts'
import { incoming } from './incoming.ts'
import { balance, SHELVES } from './ledger.ts'
import { levelOf, madeLevel } from './level.ts'
import { drawPlace } from './random-changes.ts'
import { removeLevel } from './remove-level.ts'
import { eachChange, eachOutcome, type Place } from './stock-changes.ts'

export const assignItems = defineVerb<{ mode?: string; changes: Place[] }>({
  name: 'assign_items',
  decide: (world, request, undoable) =>
    eachChange(world, request, undoable, (_change, { item, location }) => {
      if (!levelOf(world, item.id, location.code)) madeLevel(world, item.id, location.code)
    }),
  weight: 1,
  draw: (draw) => drawPlaces(draw, () => drawPlace(draw)),
})

export const unassignItems = defineVerb<{ mode?: string; changes: Place[]; force?: boolean }>({
  name: 'unassign_items',
  decide: (world, request, undoable) =>
    eachOutcome(world, request, undoable, (_change, { item, location }) => {
      const standing = SHELVES.map(
        (shelf) => [shelf, balance(world, item.id, `${shelf}@${location.code}`) / 10_000] as const,
      )
      const level = levelOf(world, item.id, location.code)
      if (level) {
        const promised = reserved(world, item.id, location.code) + backordered(world, item.id, location.code)
        if (promised > 0 || incoming(world, item.id, location.code) > 0) throw new Refused('inventory_level_in_use')
        if (!request.force && standing.some(([, units]) => units > 0)) throw new Refused('inventory_level_not_empty')
        removeLevel(world, level)
      }
      return { sku: item.sku, location: location.code, written_off: Object.fromEntries(standing) }
    }),
  weight: 1,
  draw: (draw) => ({
    ...drawPlaces(draw, () => rarelyStocked(draw)),
    ...draw.optional('force', 0.5, () => draw.random.chance(0.9)),
  }),
})

/** What sells all the time is rarely taken away. */
function rarelyStocked(draw: Draw): Place {
  const known = draw.ids.recent('create_item').at(-1)
  const { sku, location } = drawPlace(draw)
  return { sku: known !== undefined && draw.random.chance(0.7) ? known : sku, location }
}

function drawPlaces(draw: Draw, drawOne: () => Place) {
  return {
    ...draw.optionalWord('mode', 0.5, ['atomic', 'partial']),
    changes: Array.from({ length: draw.random.whole(1, 3) }, drawOne),
  }
}
