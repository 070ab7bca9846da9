import type { Draw } from '../drawing/draw.ts'
import { MODELS } from '../drawing/universe.ts'
import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { defineVerb } from '../verb.ts'
import { modelOf } from './model.ts'
import { changeModel, drawModelFields, type ModelInput, modelShown } from './model-fields.ts'

export const updateModel = defineVerb<ModelInput & Expecting & { model: string }>({
  name: 'update_model',
  decide: (world, input) => {
    const model = modelOf(world, input.model)
    if (!model) throw new Refused('inventory_model_not_found')
    refuseStale(model, input)
    changeModel(world, model, input)
    model.revision += 1
    return () => modelShown(model)
  },
  weight: 10,
  draw: (draw) => {
    const model = draw.wrongly(0.04) ? 'none' : drawModel(draw)
    const expected = drawExpected(draw, modelOf(draw.world, model))
    return { model, ...expected, ...drawModelFields(draw, { locations: 0.2, strategy: 0.4 }) }
  },
})

function drawModel({ random }: Draw): string {
  return random.chance(0.2) ? 'default' : random.pick(MODELS)
}
