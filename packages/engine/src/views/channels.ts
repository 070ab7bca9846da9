/** Sales channels. */
import type { Static } from 'typebox'
import type { Configuration, SalesChannel } from '../domain/configuration/configuration.ts'
import { toIso } from '../domain/kernel/instant.ts'
import { ExternalReference, Metadata } from '../shapes/annotations.ts'
import { ArchivedAt, Instant, Revision } from '../shapes/instants.ts'
import { Id, Text } from '../shapes/names.ts'
import { Nullable } from '../shapes/shape.ts'
import { View } from './view.ts'

/** A sales channel; `model` is the code of the inventory model that it sells by. */
export const ChannelView = View('SalesChannel', {
  id: Id,
  code: Text,
  name: Text,
  type: Text,
  model: Text,
  external_reference: Nullable(ExternalReference),
  metadata: Metadata,
  revision: Revision,
  created_at: Instant,
  updated_at: Instant,
  archived_at: ArchivedAt,
})
export type ChannelView = Static<typeof ChannelView>

export function channelView(configuration: Configuration, channel: SalesChannel): ChannelView {
  return {
    id: channel.id,
    code: channel.code,
    name: channel.name,
    type: channel.type,
    model: configuration.models.get(channel.modelId)!.code,
    external_reference: channel.externalReference,
    metadata: channel.metadata,
    revision: channel.revision,
    created_at: toIso(channel.createdAt),
    updated_at: toIso(channel.updatedAt),
    archived_at: toIso(channel.archivedAt),
  }
}
