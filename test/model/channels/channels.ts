import type { Noun } from '../noun.ts'
import { archiveChannel } from './archive-channel.ts'
import { channelShown } from './channel.ts'
import { createChannel } from './create-channel.ts'
import { restoreChannel } from './restore-channel.ts'
import { updateChannel } from './update-channel.ts'

export const channels: Noun = {
  name: 'channels',
  verbs: [createChannel, updateChannel, archiveChannel, restoreChannel],
  state: (world) =>
    world.channels.map((channel) => {
      const { id: _id, ...fields } = channelShown(channel)
      return { kind: 'channel', fields }
    }),
}
