export type Channel = { code: string; name: string; type: string; model: string; revision: number }

export type ChannelsPart = { channels: Channel[] }

/** A new store has one channel, which is meant wherever none is named. */
export function defaultChannel(): ChannelsPart {
  return { channels: [{ code: 'default', name: 'Default channel', type: 'web', model: 'default', revision: 1 }] }
}

export function channelNamed(world: ChannelsPart, code: string | null | undefined): Channel | undefined {
  return world.channels.find((channel) => channel.code === (code ?? 'default'))
}
