import { type Annotated, annotated, annotationsShown } from '../annotations.ts'
import { type Archivable, lifeShown, liveOne } from '../archiving.ts'

export type Channel = Archivable & Annotated & { code: string; name: string; type: string; model: string }

export type ChannelsPart = { channels: Channel[] }

/** A new store has one channel, which is meant wherever none is named. */
export function defaultChannel(): ChannelsPart {
  const fields = { code: 'default', name: 'Default channel', type: 'web', model: 'default' }
  return { channels: [{ id: 'channel-default', ...fields, ...annotated(), revision: 1, archivedAt: null }] }
}

export function channelNamed(world: ChannelsPart, code: string | null | undefined): Channel | undefined {
  return liveOne(world.channels, code ?? 'default', (channel) => channel.code)
}

export function channelShown(channel: Channel): Record<string, unknown> {
  const { id, code, name, type, model } = channel
  return { id, code, name, type, model, ...annotationsShown(channel), ...lifeShown(channel) }
}
