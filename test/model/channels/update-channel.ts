import { CHANNELS } from '../drawing/universe.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { type ChannelInput, drawChannelFields, refuseUnknownModel } from './channel-fields.ts'

export const updateChannel = defineVerb<ChannelInput & { channel: string }>({
  name: 'update_channel',
  decide: (world, input) => {
    const channel = world.channels.find((one) => one.code === input.channel)
    if (!channel) throw new Refused('sales_channel_not_found')
    refuseUnknownModel(world, input.model ?? channel.model)
    channel.name = input.name ?? channel.name
    channel.type = input.type ?? channel.type
    channel.model = input.model ?? channel.model
    return () => ({ ...channel })
  },
  weight: 2,
  draw: (draw) => ({
    channel: draw.wrongly(0.1) ? 'nobody' : draw.random.pick(CHANNELS),
    ...drawChannelFields(draw),
  }),
})
