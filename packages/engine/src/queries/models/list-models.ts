import { Shape } from '../../shapes/shape.ts'
import { ModelView, modelView } from '../../views/models.ts'
import { PageOf } from '../../views/view.ts'
import { defineQuery } from '../define-query.ts'
import { pageFields, pageInMemory } from '../page.ts'

/** In the order of the code. */
export const listModels = defineQuery({
  name: 'list_models',
  summary: 'List inventory models.',
  input: (limits) => Shape(pageFields(limits)),
  answer: PageOf(ModelView),
  read: async (input, { configuration: read, limits }) => {
    const configuration = await read()
    return pageInMemory(
      configuration.models.values(),
      { ...input, limits },
      { show: (model) => modelView(configuration, model), nameOf: (model) => model.code },
    )
  },
})
