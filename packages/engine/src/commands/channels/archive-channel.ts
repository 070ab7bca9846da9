import { archive } from '../../domain/configuration/archiving.ts'
import { DEFAULT_CODE } from '../../domain/configuration/configuration.ts'
import { reject } from '../../errors.ts'
import { expectedRevision, refuseStale } from '../../requests/expected-revision.ts'
import { ChannelName } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ChannelView, channelView } from '../../views/channels.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Takes a channel out of use. Its code becomes free. Refused while holds and orders of it are open. */
export const archiveChannel = defineCommand({
  name: 'archive_channel',
  summary: 'Archive a sales channel: its code becomes free.',
  lane: 'configuration',
  answer: ChannelView,
  input: Shape({ channel: ChannelName, ...expectedRevision }),
  footprint: (input, { channels }) => {
    const channel = channels.named(input.channel)
    return channel ? { archives: { noun: 'channel', id: channel.id } } : {}
  },
  decide: (input, state) => {
    const { configuration } = state
    const channel = configuration.channels.named(input.channel)
    if (!channel) return reject('sales_channel_not_found')
    const stale = refuseStale(channel, input)
    if (stale) return stale
    if (channel.code === DEFAULT_CODE) return reject('default_needed')
    const { reservations } = state.openDocumentsOf(channel.id)
    if (reservations > 0) return reject('channel_in_use', { data: { reservations } })
    // From here on the channel is archived.
    archive(state, 'channel', channel.id)
    return accept(() => channelView(configuration, configuration.channels.get(channel.id)!))
  },
})
