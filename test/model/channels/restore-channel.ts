import { evenArchived, restore } from '../archiving.ts'
import { modelOf } from '../models/model.ts'
import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { defineVerb } from '../verb.ts'
import { channelShown } from './channel.ts'

const nameOf = ({ code }: { code: string }) => code

export const restoreChannel = defineVerb<Expecting & { channel: string }>({
  name: 'restore_channel',
  decide: (world, input) => {
    const channel = evenArchived(world.channels, input.channel, nameOf)
    if (!channel) throw new Refused('sales_channel_not_found')
    refuseStale(channel, input)
    restore({ row: channel, rows: world.channels, nameOf, taken: 'code_taken' }, [modelOf(world, channel.model)])
    return () => channelShown(channel)
  },
  weight: 2,
  draw: (draw) => ({
    channel: draw.wrongly(0.1) ? 'nobody' : (draw.random.pick(draw.ids.recent('archive_channel')) ?? 'web'),
    ...drawExpected(draw, { revision: draw.random.pick([1, 2, 3]) }),
  }),
})
