import { isLive } from '../archiving.ts'
import type { Draw } from '../drawing/draw.ts'
import { LOCATIONS } from '../drawing/universe.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { newId } from '../world.ts'
import { blankLocation, locationOf } from './location.ts'
import { changeLocation, drawLocationFields, type LocationInput, locationShown } from './location-fields.ts'

export const createLocation = defineVerb<LocationInput & { code: string }>({
  name: 'create_location',
  decide: (world, input) => {
    if (locationOf(world, input.code)) throw new Refused('code_taken')
    const location = blankLocation(newId(world, 'location'), input.code)
    changeLocation(world, location, input)
    world.locations.push(location)
    return () => locationShown(location)
  },
  weight: 3,
  draw: (draw) => ({
    code: drawReused(draw) ?? (draw.wrongly(0.3) ? draw.random.pick([...LOCATIONS, 'default']) : draw.fresh('hall-')),
    ...drawLocationFields(draw, { active: 0.1 }),
  }),
})

/** The code of one that is archived: without a history, which the ledger tells by the code. */
function drawReused({ world, random }: Draw): string | undefined {
  const free = world.locations.filter((location) => !isLive(location) && !locationOf(world, location.code))
  const untouched = free.filter(({ code }) => !world.counts.some((count) => count.location === code))
  return random.chance(0.15) ? random.pick(untouched)?.code : undefined
}
