import type { InventoryModel } from '../../domain/configuration/configuration.ts'
import { rejectAt } from '../../errors.ts'
import { readAnnotations, UNANNOTATED } from '../../requests/annotations.ts'
import { modelFields, readLists, withFields } from '../../requests/model-fields.ts'
import { readModelSettings } from '../../requests/settings-change.ts'
import { NewCode } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ModelView, modelView } from '../../views/models.ts'
import { accept, defineCommand } from '../define-command.ts'

/** What a model is until somebody says otherwise. */
const MODEL_DEFAULTS = {
  strategy: 'no_split',
  stockLocationsCutoff: null,
  locationOrder: 'priority',
  reservationTtlSeconds: 3600,
  stockDecrement: 'on_shipment',
  putTransfersOnHold: false,
  moveBackorders: true,
  settings: {},
  locations: [],
  returnLocations: [],
} as const satisfies Partial<InventoryModel>

export const createModel = defineCommand({
  name: 'create_model',
  summary: 'Create an inventory model: which locations, in which order, by which strategy.',
  lane: 'configuration',
  answer: ModelView,
  input: Shape({ code: NewCode, ...modelFields }),
  decide: (input, state) => {
    const { configuration } = state
    if (configuration.models.where('name', input.code).length > 0)
      return rejectAt('/code', 'code_taken', { value: input.code })
    const lists = readLists(input, configuration, MODEL_DEFAULTS)
    if (!lists.ok) return lists
    const read = readModelSettings(input.settings, {}, configuration)
    if (!read.ok) return read
    const annotated = readAnnotations(input, UNANNOTATED)
    if (!annotated.ok) return annotated
    // From here on the model is made.
    const id = state.newId()
    const { locations, returnLocations } = lists
    const made = { ...annotated.annotations, revision: 1, createdAt: state.now, updatedAt: state.now, archivedAt: null }
    const blank = { ...MODEL_DEFAULTS, id, code: input.code, name: input.code, ...made }
    configuration.models.set(id, { ...withFields(blank, input), locations, returnLocations, settings: read.settings })
    state.emit('inventory_model_created', id, { code: input.code })
    return accept(() => modelView(configuration, configuration.models.get(id)!))
  },
})
