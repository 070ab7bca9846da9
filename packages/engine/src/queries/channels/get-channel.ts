import { reject } from '../../errors.ts'
import { ChannelName } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ChannelView, channelView } from '../../views/channels.ts'
import { defineQuery, found } from '../define-query.ts'

export const getChannel = defineQuery({
  name: 'get_channel',
  summary: 'One sales channel.',
  input: () => Shape({ channel: ChannelName }),
  answer: ChannelView,
  read: async (input, context) => {
    const configuration = await context.configuration()
    const channel = configuration.channels.evenArchived(input.channel)
    return channel ? found(channelView(configuration, channel)) : reject('sales_channel_not_found')
  },
})
