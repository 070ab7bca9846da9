import type { Noun } from '../noun.ts'
import { archiveModel } from './archive-model.ts'
import { createModel } from './create-model.ts'
import { modelShown } from './model-fields.ts'
import { restoreModel } from './restore-model.ts'
import { updateModel } from './update-model.ts'

export const models: Noun = {
  name: 'models',
  verbs: [createModel, updateModel, archiveModel, restoreModel],
  state: (world) =>
    world.models.map((model) => {
      const { id: _id, ...fields } = modelShown(model)
      return { kind: 'model', fields }
    }),
}
