import { archive } from '../archiving.ts'
import { drawMade } from '../drawing/draw-made.ts'
import { openReservations } from '../levels/standing.ts'
import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { defineVerb } from '../verb.ts'
import { channelNamed, channelShown } from './channel.ts'

export const archiveChannel = defineVerb<Expecting & { channel: string }>({
  name: 'archive_channel',
  decide: (world, input) => {
    const channel = channelNamed(world, input.channel)
    if (!channel) throw new Refused('sales_channel_not_found')
    refuseStale(channel, input)
    if (channel.code === 'default') throw new Refused('default_needed')
    if (openReservations(world).some((held) => held.channel === channel.code)) throw new Refused('channel_in_use')
    archive(world, channel)
    return () => channelShown(channel)
  },
  weight: 2,
  draw: (draw) => {
    const made = drawMade(draw, draw.world.channels, { nameOf: ({ code }) => code, prefix: 'channel-' }) ?? 'nobody'
    const channel = draw.wrongly(0.15) ? (draw.random.pick(['nobody', 'default']) as string) : made
    return { channel, ...drawExpected(draw, channelNamed(draw.world, channel)) }
  },
})
