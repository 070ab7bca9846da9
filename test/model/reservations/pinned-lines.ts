/** Lines that each insist on a location of their own, in the model. */
import { locationOf } from '../locations/location.ts'
import type { Model } from '../models/model.ts'
import { type Detail, Refused } from '../refused.ts'
import type { NaivePlan, Want } from '../sourcing/planner.ts'
import type { World } from '../world.ts'
import type { Line } from './requested-lines.ts'
import type { Reservation } from './reservation.ts'

export function judgePins(world: World, lines: readonly Line[], model: Model): void {
  const errors = lines.flatMap(({ location }, index): Detail[] => {
    if (location === undefined) return []
    const known = locationOf(world, location)
    const isListed = model.locations.some((entry) => entry.location === location)
    if (known?.active && isListed) return []
    const code = !known ? 'unknown_location' : known.active ? 'location_not_in_model' : 'location_inactive'
    return [{ pointer: `/lines/${index}`, code }]
  })
  if (errors.length > 0) throw new Refused(errors[0]!.code!, errors)
}

type Lines = {
  lines: readonly Line[]
  wants: readonly Want[]
  hold: Reservation | undefined
  /** Where the lines belong that insist on nothing. */
  pinned: string | null
}

type Planned = Pick<NaivePlan, 'parts' | 'shortages'>

/** Each location is planned for by itself, those that are insisted on first; what was planned before is gone. */
export function plannedByLocation(
  world: World,
  { lines, wants, hold, pinned: otherwise }: Lines,
  plan: (wants: readonly Want[], pinned: string | null) => Planned,
): Planned {
  const before = world.promises
  const all: Planned = { parts: [], shortages: [] }
  const pinOf = (line: number) => lines[line]!.location ?? otherwise
  const pins = [...new Set(lines.flatMap((_, line) => pinOf(line) ?? []))]
  try {
    for (const pinned of [...pins, null]) {
      const some = wants.filter(({ line }) => pinOf(line) === pinned)
      if (some.length === 0) continue
      const { parts, shortages } = plan(some, pinned)
      all.parts.push(...parts)
      all.shortages.push(...shortages)
      for (const part of parts) take(world, hold, part)
    }
    return all
  } finally {
    world.promises = before
  }
}

/** Its owner's own units first. */
function take(world: World, hold: Reservation | undefined, part: NaivePlan['parts'][number]): void {
  const { line, item, location, reserved, backordered } = part
  const open = { reserved, backordered }
  const others = world.promises.map((one) => {
    if (one.reservation !== hold?.id || one.item !== item.id || one.location !== location) return one
    const used = {
      reserved: Math.min(one.reserved, open.reserved),
      backordered: Math.min(one.backordered, open.backordered),
    }
    open.reserved -= used.reserved
    open.backordered -= used.backordered
    return { ...one, reserved: one.reserved - used.reserved, backordered: one.backordered - used.backordered }
  })
  const nobody = { reservation: 'planned', revision: 0, owner: null, fulfilled: 0, uncounted: 0, expiresAt: null }
  const planned = { ...nobody, line, item: item.id, location, reserved, backordered, promisedAt: world.now }
  world.promises = [...others, planned]
}
