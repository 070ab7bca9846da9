import { DEFAULT_CODE } from '../../domain/configuration/configuration.ts'
import { rejectAt } from '../../errors.ts'
import { readAnnotations, UNANNOTATED } from '../../requests/annotations.ts'
import { annotationFields } from '../../shapes/annotations.ts'
import { ModelCode, Name, NewCode } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ChannelView, channelView } from '../../views/channels.ts'
import { accept, defineCommand } from '../define-command.ts'

export const createChannel = defineCommand({
  name: 'create_channel',
  summary: 'Create a sales channel on an inventory model.',
  lane: 'configuration',
  answer: ChannelView,
  input: Shape({
    code: NewCode,
    name: Optional(Name),
    type: Optional(Name),
    model: Optional(ModelCode),
    ...annotationFields,
  }),
  decide: (input, state) => {
    const { configuration } = state
    if (configuration.channels.where('name', input.code).length > 0)
      return rejectAt('/code', 'code_taken', { value: input.code })
    const wanted = input.model ?? DEFAULT_CODE
    const model = configuration.models.named(wanted)
    if (!model) return rejectAt('/model', 'unknown_model', { model: wanted })
    const annotated = readAnnotations(input, UNANNOTATED)
    if (!annotated.ok) return annotated
    // From here on the channel is made.
    const id = state.newId()
    configuration.channels.set(id, {
      id,
      code: input.code,
      name: input.name ?? input.code,
      type: input.type ?? 'web',
      modelId: model.id,
      ...annotated.annotations,
      revision: 1,
      createdAt: state.now,
      updatedAt: state.now,
      archivedAt: null,
    })
    state.emit('sales_channel_created', id, { code: input.code, model: model.code })
    return accept(() => channelView(configuration, configuration.channels.get(id)!))
  },
})
