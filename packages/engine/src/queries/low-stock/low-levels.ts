/** Levels that are low, in the order of SKU and location. */
import { quantitySetting, setting } from '../../domain/configuration/settings.ts'
import { max, toUnits, ZERO } from '../../domain/kernel/quantity.ts'
import { available } from '../../domain/stock/inventory-level.ts'
import type { QueryContext } from '../define-query.ts'
import { toCurrentLevel } from '../levels/expired-drafts.ts'
import { LEVEL_COLUMNS, LEVELS, layersOfRow, type NamedLevelRow } from '../levels/read-levels.ts'
import { uuidOf } from '../reference.ts'
import type { Look, Looked } from './look.ts'

const LEVELS_PER_CHUNK = 500

const CHUNK = `select ${LEVEL_COLUMNS} ${LEVELS}
  where ($1::text is null or (i.sku >= $1 and (i.sku > $1 or l.code > $2::text)))
    and ($3::text is null or l.code = $3 or l.id = $4::uuid)
    and ($5::uuid[] is null or v.location_id = any($5::uuid[]))
  order by i.sku, l.code limit ${LEVELS_PER_CHUNK}`

export function lowLevels(location: string | undefined, { database, reach }: QueryContext): Look {
  return async (after) => {
    const rows = await database.query<NamedLevelRow>(CHUNK, [
      after?.[0] ?? null,
      after?.[1] ?? null,
      location ?? null,
      uuidOf(location),
      reach.locationIds,
    ])
    const last = rows.length < LEVELS_PER_CHUNK ? null : keyOf(rows.at(-1)!)
    return { low: rows.flatMap(ifLow), last }
  }
}

function keyOf({ sku, location }: NamedLevelRow): string[] {
  return [sku, location]
}

function ifLow(row: NamedLevelRow): Looked['low'] {
  const layers = layersOfRow(row)
  const threshold = quantitySetting(layers, 'notify_below')
  if (threshold === null || !setting(layers, 'tracked')) return []
  const level = toCurrentLevel(row, () => layers)
  const left = max(ZERO, available(level, level.enabled && row.active))
  if (left >= threshold) return []
  const { sku, location } = row
  const amounts = { available: toUnits(left), notify_below: toUnits(threshold) }
  return [{ key: keyOf(row), view: { sku, location, channel: null, ...amounts } }]
}
