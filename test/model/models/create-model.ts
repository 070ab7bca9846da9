import { MODELS } from '../drawing/universe.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { newId } from '../world.ts'
import { blankModel, modelOf } from './model.ts'
import { changeModel, drawModelFields, type ModelInput, modelShown } from './model-fields.ts'

export const createModel = defineVerb<ModelInput & { code: string }>({
  name: 'create_model',
  decide: (world, input) => {
    if (modelOf(world, input.code)) throw new Refused('code_taken')
    const model = blankModel(newId(world, 'model'), input.code)
    changeModel(world, model, input)
    world.models.push(model)
    return () => modelShown(model)
  },
  weight: 4,
  draw: (draw) => ({
    code: draw.wrongly(0.3) ? draw.random.pick([...MODELS, 'default']) : draw.fresh('model-'),
    ...drawModelFields(draw, { locations: 0.9, strategy: 0.5 }),
  }),
})
