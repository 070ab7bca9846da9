import { reject } from '../../errors.ts'
import { ModelCode } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ModelView, modelView } from '../../views/models.ts'
import { defineQuery, found } from '../define-query.ts'

export const getModel = defineQuery({
  name: 'get_model',
  summary: 'One inventory model.',
  input: () => Shape({ model: ModelCode }),
  answer: ModelView,
  read: async (input, context) => {
    const configuration = await context.configuration()
    const model = configuration.models.evenArchived(input.model)
    return model ? found(modelView(configuration, model)) : reject('inventory_model_not_found')
  },
})
