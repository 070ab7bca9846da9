import { annotate, annotated } from '../annotations.ts'
import { CHANNELS } from '../drawing/universe.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { newId } from '../world.ts'
import { type Channel, channelNamed, channelShown } from './channel.ts'
import { type ChannelInput, drawChannelFields, refuseUnknownModel } from './channel-fields.ts'

export const createChannel = defineVerb<ChannelInput & { code: string }>({
  name: 'create_channel',
  decide: (world, input) => {
    const { code, name = code, type = 'web', model = 'default' } = input
    if (channelNamed(world, code)) throw new Refused('code_taken')
    refuseUnknownModel(world, model)
    const made = { ...annotated(), revision: 1, archivedAt: null }
    const channel: Channel = { id: newId(world, 'channel'), code, name, type, model, ...made }
    annotate(channel, input)
    world.channels.push(channel)
    return () => channelShown(channel)
  },
  weight: 1.5,
  draw: (draw) => ({
    code: draw.wrongly(0.3) ? draw.random.pick(CHANNELS) : draw.fresh('channel-'),
    ...drawChannelFields(draw),
  }),
})
