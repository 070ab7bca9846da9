import type { Noun } from '../noun.ts'
import { createChannel } from './create-channel.ts'
import { updateChannel } from './update-channel.ts'

export const channels: Noun = {
  name: 'channels',
  verbs: [createChannel, updateChannel],
  state: (world) => world.channels.map((channel) => ({ kind: 'channel', fields: { ...channel } })),
}
