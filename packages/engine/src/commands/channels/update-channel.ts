import { reject, rejectAt } from '../../errors.ts'
import { annotationsSent, readAnnotations } from '../../requests/annotations.ts'
import { expectedRevision, nextRevision, refuseStale } from '../../requests/expected-revision.ts'
import { annotationFields } from '../../shapes/annotations.ts'
import { ChannelName, ModelCode, Name } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ChannelView, channelView } from '../../views/channels.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Fields that are left out stay as they are. */
export const updateChannel = defineCommand({
  name: 'update_channel',
  summary: 'Change a sales channel, or give it another inventory model.',
  lane: 'configuration',
  answer: ChannelView,
  input: Shape({
    channel: ChannelName,
    ...expectedRevision,
    name: Optional(Name),
    type: Optional(Name),
    model: Optional(ModelCode),
    ...annotationFields,
  }),
  decide: (input, state) => {
    const { configuration } = state
    const channel = configuration.channels.named(input.channel)
    if (!channel) return reject('sales_channel_not_found')
    const stale = refuseStale(channel, input)
    if (stale) return stale
    const wanted = input.model ?? channel.modelId
    const model = configuration.models.named(wanted)
    if (!model) return rejectAt('/model', 'unknown_model', { model: wanted })
    const annotated = readAnnotations(input, channel)
    if (!annotated.ok) return annotated
    // From here on the channel is changed.
    configuration.channels.set(channel.id, {
      ...channel,
      name: input.name ?? channel.name,
      type: input.type ?? channel.type,
      modelId: model.id,
      ...annotated.annotations,
      ...nextRevision(channel, state.now),
    })
    state.emit('sales_channel_changed', channel.id, {
      code: channel.code,
      model: model.code,
      ...annotationsSent(input, annotated.annotations),
    })
    return accept(() => channelView(configuration, configuration.channels.get(channel.id)!))
  },
})
