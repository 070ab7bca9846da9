import { archive } from '../../domain/configuration/archiving.ts'
import { DEFAULT_CODE } from '../../domain/configuration/configuration.ts'
import { reject } from '../../errors.ts'
import { expectedRevision, refuseStale } from '../../requests/expected-revision.ts'
import { namesOf } from '../../requests/judge-archiving.ts'
import { ModelCode } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ModelView, modelView } from '../../views/models.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Takes a model out of use. Its code becomes free. Refused while channels sell by it; what was ordered by it is served as
 * it was promised. */
export const archiveModel = defineCommand({
  name: 'archive_model',
  summary: 'Archive an inventory model: its code becomes free.',
  lane: 'configuration',
  answer: ModelView,
  input: Shape({ model: ModelCode, ...expectedRevision }),
  decide: (input, state) => {
    const { configuration } = state
    const model = configuration.models.named(input.model)
    if (!model) return reject('inventory_model_not_found')
    const stale = refuseStale(model, input)
    if (stale) return stale
    if (model.code === DEFAULT_CODE) return reject('default_needed')
    const channels = configuration.channels.live().filter(({ modelId }) => modelId === model.id)
    if (channels.length > 0) return reject('model_in_use', { data: { channels: namesOf(channels) } })
    // From here on the model is archived.
    archive(state, 'model', model.id)
    return accept(() => modelView(configuration, configuration.models.get(model.id)!))
  },
})
