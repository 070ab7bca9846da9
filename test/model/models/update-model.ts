import type { Draw } from '../drawing/draw.ts'
import { MODELS } from '../drawing/universe.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { modelOf } from './model.ts'
import { changeModel, drawModelFields, type ModelInput, modelShown } from './model-fields.ts'

export const updateModel = defineVerb<ModelInput & { model: string }>({
  name: 'update_model',
  decide: (world, input) => {
    const model = modelOf(world, input.model)
    if (!model) throw new Refused('inventory_model_not_found')
    changeModel(world, model, input)
    return () => modelShown(model)
  },
  weight: 10,
  draw: (draw) => ({
    model: draw.wrongly(0.04) ? 'none' : drawModel(draw),
    ...drawModelFields(draw, { locations: 0.2, strategy: 0.4 }),
  }),
})

function drawModel({ random }: Draw): string {
  return random.chance(0.2) ? 'default' : random.pick(MODELS)
}
