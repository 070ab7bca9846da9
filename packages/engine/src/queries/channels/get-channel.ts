import { reachesChannel } from '../../domain/reach.ts'
import { reject } from '../../errors.ts'
import { ChannelName } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ChannelView, channelView } from '../../views/channels.ts'
import { defineQuery, found } from '../define-query.ts'

export const getChannel = defineQuery({
  name: 'get_channel',
  summary: 'One sales channel.',
  input: () => Shape({ channel: ChannelName }),
  mindsReach: true,
  answer: ChannelView,
  read: async (input, context) => {
    const configuration = await context.configuration()
    const channel = configuration.channels.evenArchived(input.channel)
    if (!channel) return reject('sales_channel_not_found')
    const isReached = reachesChannel(context.reach, channel.id)
    return isReached ? found(channelView(configuration, channel)) : reject('out_of_reach')
  },
})
