import { reject } from '../../errors.ts'
import { annotationsSent, readAnnotations } from '../../requests/annotations.ts'
import { expectedRevision, nextRevision, refuseStale } from '../../requests/expected-revision.ts'
import { modelFields, readLists, withFields } from '../../requests/model-fields.ts'
import { readModelSettings } from '../../requests/settings-change.ts'
import { ModelCode } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ModelView, modelView } from '../../views/models.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Fields that are left out stay as they are; a list that is sent replaces the list. What is promised already stays as
 * it was promised: a changed time-to-live applies to new holds only. */
export const updateModel = defineCommand({
  name: 'update_model',
  summary: 'Change an inventory model.',
  lane: 'configuration',
  answer: ModelView,
  input: Shape({ model: ModelCode, ...expectedRevision, ...modelFields }),
  decide: (input, state) => {
    const { configuration } = state
    const model = configuration.models.named(input.model)
    if (!model) return reject('inventory_model_not_found')
    const stale = refuseStale(model, input)
    if (stale) return stale
    const lists = readLists(input, configuration, model)
    if (!lists.ok) return lists
    const read = readModelSettings(input.settings, model.settings, configuration)
    if (!read.ok) return read
    const annotated = readAnnotations(input, model)
    if (!annotated.ok) return annotated
    // From here on the model is changed.
    const { locations, returnLocations } = lists
    const { settings } = read
    const stamps = nextRevision(model, state.now)
    configuration.models.set(model.id, {
      ...withFields(model, input),
      ...{ locations, returnLocations, settings, ...annotated.annotations, ...stamps },
    })
    const { model: _reference, expected_revision: _expected, settings: asked, metadata: _metadata, ...fields } = input
    state.emit('inventory_model_changed', model.id, {
      code: model.code,
      ...fields,
      ...(asked && { settings }),
      ...annotationsSent(input, annotated.annotations),
    })
    return accept(() => modelView(configuration, configuration.models.get(model.id)!))
  },
})
