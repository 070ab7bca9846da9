import { archive, isLive } from '../archiving.ts'
import { drawMade } from '../drawing/draw-made.ts'
import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { defineVerb } from '../verb.ts'
import { modelOf } from './model.ts'
import { modelShown } from './model-fields.ts'

export const archiveModel = defineVerb<Expecting & { model: string }>({
  name: 'archive_model',
  decide: (world, input) => {
    const model = modelOf(world, input.model)
    if (!model) throw new Refused('inventory_model_not_found')
    refuseStale(model, input)
    if (model.code === 'default') throw new Refused('default_needed')
    if (world.channels.some((channel) => isLive(channel) && channel.model === model.code))
      throw new Refused('model_in_use')
    archive(world, model)
    return () => modelShown(model)
  },
  weight: 2,
  draw: (draw) => {
    const made = drawMade(draw, draw.world.models, { nameOf: ({ code }) => code, prefix: 'model-' }) ?? 'none'
    const model = draw.wrongly(0.15) ? (draw.random.pick(['none', 'default']) as string) : made
    return { model, ...drawExpected(draw, modelOf(draw.world, model)) }
  },
})
