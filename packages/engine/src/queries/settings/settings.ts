/** Which value of each setting applies to a question, and which layer of the cascade it came from. (DESIGN §3) */
import type { Connection } from '../../db/database.ts'
import { ensureItems, loadConfiguration } from '../../db/load-configuration.ts'
import { explainSettings, type SettingsLayer } from '../../domain/configuration/settings.ts'
import { type Rejection, reject } from '../../errors.ts'

export type ExplainedSettings = ReturnType<typeof explainSettings>
export type EffectiveSettings = {
  sku: string | null
  location: string | null
  channel: string | null
  model: string | null
  settings: ExplainedSettings
}

/** Each part of the question is optional, and a layer counts when its part is there: the level's needs sku and location. */
export async function effectiveSettings(
  db: Connection,
  question: { sku?: string; location?: string; channel?: string },
): Promise<EffectiveSettings | Rejection> {
  const configuration = await loadConfiguration(db)
  if (question.sku !== undefined) await ensureItems(db, configuration, [question.sku])
  const item = question.sku === undefined ? undefined : configuration.items.named(question.sku)
  if (question.sku !== undefined && !item) return reject('unknown_sku', { data: { sku: question.sku } })
  const location = question.location === undefined ? undefined : configuration.locations.named(question.location)
  if (question.location !== undefined && !location)
    return reject('unknown_location', { data: { location: question.location } })
  const channel = question.channel === undefined ? undefined : configuration.channels.named(question.channel)
  if (question.channel !== undefined && !channel)
    return reject('unknown_channel', { data: { channel: question.channel } })
  const model = channel && configuration.models.get(channel.modelId)
  const settings = explainSettings({
    level: item && location ? await levelSettings(db, item.id, location.id) : undefined,
    item: item?.settings,
    location: location?.settings,
    model: model?.settings,
    global: configuration.globalSettings,
  })
  return {
    sku: item?.sku ?? null,
    location: location?.code ?? null,
    channel: channel?.code ?? null,
    model: model?.code ?? null,
    settings,
  }
}

async function levelSettings(db: Connection, itemId: string, locationId: string): Promise<SettingsLayer | undefined> {
  const [level] = await db.query<{ settings: SettingsLayer }>(
    'select settings from holdfast.inventory_level where item_id = $1::uuid and location_id = $2::uuid',
    [itemId, locationId],
  )
  return level?.settings
}

/** The global layer as it is written, and what it comes to with the defaults behind it. */
export async function findGlobalSettings(
  db: Connection,
): Promise<{ settings: SettingsLayer; effective_settings: ExplainedSettings }> {
  const [row] = await db.query<{ settings: SettingsLayer }>('select settings from holdfast.configuration')
  return { settings: row!.settings, effective_settings: explainSettings({ global: row!.settings }) }
}
