/** Which value of each setting applies to a question, and which layer of the cascade it came from. */
import type { Connection } from '../../db/database.ts'
import type { SettingsLayer } from '../../domain/configuration/settings.ts'
import { rejectAt } from '../../errors.ts'
import { ChannelName, LocationCode, Sku } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { effectiveSettingsView, SettingsInForceView } from '../../views/settings.ts'
import { defineQuery, found } from '../define-query.ts'

/** Each part of the question is optional, and a layer counts when its part is there: the level's needs sku and location. */
export const getEffectiveSettings = defineQuery({
  name: 'get_effective_settings',
  summary: 'The settings in force for an item, a location and a channel, and which layer each comes from.',
  input: () => Shape({ sku: Optional(Sku), location: Optional(LocationCode), channel: Optional(ChannelName) }),
  answer: SettingsInForceView,
  read: async ({ sku, location: code, channel: name }, context) => {
    const configuration = await context.configuration({ items: sku === undefined ? [] : [sku] })
    const item = sku === undefined ? undefined : configuration.items.named(sku)
    if (sku !== undefined && !item) return rejectAt('/sku', 'unknown_sku', { sku })
    const location = code === undefined ? undefined : configuration.locations.named(code)
    if (code !== undefined && !location) return rejectAt('/location', 'unknown_location', { location: code })
    const channel = name === undefined ? undefined : configuration.channels.named(name)
    if (name !== undefined && !channel) return rejectAt('/channel', 'unknown_channel', { channel: name })
    const model = channel && configuration.models.get(channel.modelId)
    const settings = effectiveSettingsView({
      level: item && location ? await levelSettings(context.database, item.id, location.id) : undefined,
      item: item?.settings,
      location: location?.settings,
      model: model?.settings,
      global: configuration.globalSettings,
    })
    return found({
      sku: item?.sku ?? null,
      location: location?.code ?? null,
      channel: channel?.code ?? null,
      model: model?.code ?? null,
      settings,
    })
  },
})

async function levelSettings(db: Connection, itemId: string, locationId: string): Promise<SettingsLayer | undefined> {
  const [level] = await db.query<{ settings: SettingsLayer }>(
    'select settings from holdfast.inventory_level where item_id = $1::uuid and location_id = $2::uuid',
    [itemId, locationId],
  )
  return level?.settings
}
