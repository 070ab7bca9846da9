import { restore } from '../../domain/configuration/archiving.ts'
import { reject } from '../../errors.ts'
import { expectedRevision, refuseStale } from '../../requests/expected-revision.ts'
import { refuseRestoring } from '../../requests/judge-archiving.ts'
import { ChannelName } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ChannelView, channelView } from '../../views/channels.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Brings an archived channel back, by its id, under the code that it had. Its model must be live. */
export const restoreChannel = defineCommand({
  name: 'restore_channel',
  summary: 'Bring an archived sales channel back.',
  lane: 'configuration',
  answer: ChannelView,
  input: Shape({ channel: ChannelName, ...expectedRevision }),
  decide: (input, state) => {
    const { configuration } = state
    const { channels, models } = configuration
    const channel = channels.evenArchived(input.channel)
    if (!channel) return reject('sales_channel_not_found')
    const stale = refuseStale(channel, input)
    if (stale) return stale
    const shown = accept(() => channelView(configuration, channels.get(channel.id)!))
    if (channel.archivedAt === null) return shown
    const names = [models.get(channel.modelId)!]
    const refused = refuseRestoring(state, { noun: 'channel', record: channel, names })
    if (refused) return refused
    // From here on the channel is restored.
    restore(state, 'channel', channel.id)
    return shown
  },
})
