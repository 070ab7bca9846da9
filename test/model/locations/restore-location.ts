import { evenArchived, restore } from '../archiving.ts'
import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { defineVerb } from '../verb.ts'
import { locationShown } from './location-fields.ts'

const nameOf = ({ code }: { code: string }) => code

export const restoreLocation = defineVerb<Expecting & { location: string }>({
  name: 'restore_location',
  decide: (world, input) => {
    const location = evenArchived(world.locations, input.location, nameOf)
    if (!location) throw new Refused('stock_location_not_found')
    refuseStale(location, input)
    if (location.closingAt !== null) {
      location.closingAt = null
      location.revision += 1
    }
    restore({ row: location, rows: world.locations, nameOf, taken: 'code_taken' }, [])
    if (location.stocksEverything) world.toStock.push({ location: location.id })
    return () => locationShown(location)
  },
  weight: 2,
  draw: (draw) => ({
    location: draw.wrongly(0.1) ? 'nowhere' : (draw.random.pick(draw.ids.recent('archive_location')) ?? 'ber'),
    ...drawExpected(draw, { revision: draw.random.pick([1, 2, 3]) }),
  }),
})
