import { Shape } from '../../shapes/shape.ts'
import { ModelView, modelView } from '../../views/models.ts'
import { PageOf } from '../../views/view.ts'
import { byCode, configuredFilter, wantedOf } from '../configured-records.ts'
import { defineQuery } from '../define-query.ts'
import { pageFields, pageInMemory } from '../page.ts'

/** In the order of the code. */
export const listModels = defineQuery({
  name: 'list_models',
  summary: 'List inventory models.',
  input: (limits) => Shape({ ...pageFields(limits), ...configuredFilter }),
  answer: PageOf(ModelView),
  read: async (input, { configuration: read, limits }) => {
    const configuration = await read()
    return pageInMemory(
      wantedOf(configuration.models, input),
      { ...input, limits },
      { show: (model) => modelView(configuration, model), nameOf: byCode },
    )
  },
})
