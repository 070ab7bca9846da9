import { restore } from '../../domain/configuration/archiving.ts'
import { reject } from '../../errors.ts'
import { expectedRevision, refuseStale } from '../../requests/expected-revision.ts'
import { refuseRestoring } from '../../requests/judge-archiving.ts'
import { ModelCode } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ModelView, modelView } from '../../views/models.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Brings an archived model back, by its id, under the code that it had. The locations that it lists must be live. */
export const restoreModel = defineCommand({
  name: 'restore_model',
  summary: 'Bring an archived inventory model back.',
  lane: 'configuration',
  answer: ModelView,
  input: Shape({ model: ModelCode, ...expectedRevision }),
  decide: (input, state) => {
    const { configuration } = state
    const { models, locations } = configuration
    const model = models.evenArchived(input.model)
    if (!model) return reject('inventory_model_not_found')
    const stale = refuseStale(model, input)
    if (stale) return stale
    const shown = accept(() => modelView(configuration, models.get(model.id)!))
    if (model.archivedAt === null) return shown
    const listed = new Set([...model.locations, ...model.returnLocations].map(({ locationId }) => locationId))
    const names = [...listed].map((id) => locations.get(id)!)
    const refused = refuseRestoring(state, { noun: 'model', record: model, names })
    if (refused) return refused
    // From here on the model is restored.
    restore(state, 'model', model.id)
    return shown
  },
})
