import { annotate } from '../annotations.ts'
import { CHANNELS } from '../drawing/universe.ts'
import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { defineVerb } from '../verb.ts'
import { channelNamed, channelShown } from './channel.ts'
import { type ChannelInput, drawChannelFields, refuseUnknownModel } from './channel-fields.ts'

export const updateChannel = defineVerb<ChannelInput & Expecting & { channel: string }>({
  name: 'update_channel',
  decide: (world, input) => {
    const channel = channelNamed(world, input.channel)
    if (!channel) throw new Refused('sales_channel_not_found')
    refuseStale(channel, input)
    refuseUnknownModel(world, input.model ?? channel.model)
    channel.name = input.name ?? channel.name
    channel.type = input.type ?? channel.type
    channel.model = input.model ?? channel.model
    annotate(channel, input)
    channel.revision += 1
    return () => channelShown(channel)
  },
  weight: 2,
  draw: (draw) => {
    const channel = draw.wrongly(0.1) ? 'nobody' : draw.random.pick(CHANNELS)
    return { channel, ...drawExpected(draw, channelNamed(draw.world, channel)), ...drawChannelFields(draw) }
  },
})
