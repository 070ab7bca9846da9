import { evenArchived, restore } from '../archiving.ts'
import { locationOf } from '../locations/location.ts'
import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { defineVerb } from '../verb.ts'
import { modelShown } from './model-fields.ts'

const nameOf = ({ code }: { code: string }) => code

export const restoreModel = defineVerb<Expecting & { model: string }>({
  name: 'restore_model',
  decide: (world, input) => {
    const model = evenArchived(world.models, input.model, nameOf)
    if (!model) throw new Refused('inventory_model_not_found')
    refuseStale(model, input)
    const listed = [...model.locations, ...model.returnLocations].map(({ location }) => locationOf(world, location))
    restore({ row: model, rows: world.models, nameOf, taken: 'code_taken' }, listed)
    return () => modelShown(model)
  },
  weight: 2,
  draw: (draw) => ({
    model: draw.wrongly(0.1) ? 'none' : (draw.random.pick(draw.ids.recent('archive_model')) ?? 'alpha'),
    ...drawExpected(draw, { revision: draw.random.pick([1, 2, 3]) }),
  }),
})
