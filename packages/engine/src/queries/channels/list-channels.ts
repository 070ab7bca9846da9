import { reachesChannel } from '../../domain/reach.ts'
import { Shape } from '../../shapes/shape.ts'
import { ChannelView, channelView } from '../../views/channels.ts'
import { PageOf } from '../../views/view.ts'
import { byCode, configuredFilter, wantedOf } from '../configured-records.ts'
import { defineQuery } from '../define-query.ts'
import { pageFields, pageInMemory } from '../page.ts'

/** In the order of the code. */
export const listChannels = defineQuery({
  name: 'list_channels',
  summary: 'List sales channels.',
  input: (limits) => Shape({ ...pageFields(limits), ...configuredFilter }),
  mindsReach: true,
  answer: PageOf(ChannelView),
  read: async (input, { configuration: read, limits, reach }) => {
    const configuration = await read()
    return pageInMemory(
      wantedOf(configuration.channels, input).filter(({ id }) => reachesChannel(reach, id)),
      { ...input, limits },
      { show: (channel) => channelView(configuration, channel), nameOf: byCode },
    )
  },
})
