/** Items of which a channel can sell little in all, in the order of their SKUs. */
import { quantitySetting, type SettingsLayer } from '../../domain/configuration/settings.ts'
import { toUnits } from '../../domain/kernel/quantity.ts'
import { getAvailability } from '../availability/get-availability.ts'
import type { QueryContext } from '../define-query.ts'
import type { Look, Looked } from './look.ts'

const ITEMS_PER_CHUNK = 200

type ItemRow = { sku: string; settings: SettingsLayer; global_settings: SettingsLayer }

const CHUNK = `select i.sku, i.settings, g.settings as global_settings
  from holdfast.inventory_item i cross join holdfast.configuration g
  where i.archived_at is null and ($1::text is null or i.sku > $1)
  order by i.sku limit ${ITEMS_PER_CHUNK}`

export function lowOnChannel(channel: string, context: QueryContext): Look {
  return async (after) => {
    const rows = await context.database.query<ItemRow>(CHUNK, [after?.[0] ?? null])
    const last = rows.length < ITEMS_PER_CHUNK ? null : [rows.at(-1)!.sku]
    return { low: await lowAmong(rows, channel, context), last }
  }
}

/** No location and no level has a word in what is little for a channel. What is not counted never runs low. */
async function lowAmong(rows: readonly ItemRow[], channel: string, context: QueryContext): Promise<Looked['low']> {
  const watched = rows.flatMap(({ sku, settings, global_settings: global }) => {
    const threshold = quantitySetting({ item: settings, global }, 'notify_below')
    return threshold === null ? [] : [{ sku, notifyBelow: toUnits(threshold) }]
  })
  if (watched.length === 0) return []
  const answer = await getAvailability.read({ channel, skus: watched.map(({ sku }) => sku) }, context)
  if (!answer.ok) return []
  return answer.result.items.flatMap((item, at) => {
    const { sku, notifyBelow } = watched[at]!
    if (!('quantity' in item) || item.quantity === null || item.quantity >= notifyBelow) return []
    const view = { sku, location: null, channel, available: item.quantity, notify_below: notifyBelow }
    return [{ key: [sku], view }]
  })
}
