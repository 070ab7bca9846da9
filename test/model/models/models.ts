import type { Noun } from '../noun.ts'
import { createModel } from './create-model.ts'
import { modelShown } from './model-fields.ts'
import { updateModel } from './update-model.ts'

export const models: Noun = {
  name: 'models',
  verbs: [createModel, updateModel],
  state: (world) => world.models.map((model) => ({ kind: 'model', fields: modelShown(model) })),
}
