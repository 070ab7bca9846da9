import type { Connection } from '../../db/database.ts'
import { loadConfiguration } from '../../db/load-configuration.ts'
import type { Rejection } from '../../errors.ts'
import { type ChannelView, channelView } from '../../views/configuration-views.ts'
import { type Page, type PageRequest, pageInMemory } from '../page.ts'

export type { ChannelView }

/** A channel by code or id. */
export async function findChannel(db: Connection, reference: string): Promise<ChannelView | null> {
  const configuration = await loadConfiguration(db)
  const channel = configuration.channels.named(reference)
  return channel ? channelView(configuration, channel) : null
}

/** In the order of the code. */
export async function listChannels(db: Connection, request: PageRequest): Promise<Page<ChannelView> | Rejection> {
  const configuration = await loadConfiguration(db)
  return pageInMemory(configuration.channels.values(), request, {
    show: (channel) => channelView(configuration, channel),
    nameOf: (channel) => channel.code,
  })
}
