/** Levels as they are read: with what expired drafts held given back, and with where each setting comes from. */

import type { Limits } from '../../config.ts'
import type { Connection } from '../../db/database.ts'
import { LAYER_ORDER, type SettingsLayer, type SettingsLayers } from '../../domain/configuration/settings.ts'
import { type Reach, reachesShelves } from '../../domain/reach.ts'
import { type Rejection, reject } from '../../errors.ts'
import { type LevelView, levelView } from '../../views/levels.ts'
import { found } from '../define-query.ts'
import { decodeCursor, type Page, type PageRequest, pageOf, pageSize } from '../page.ts'
import { uuidOf, uuidsOf } from '../reference.ts'
import { EXPIRED_DRAFTS, type LevelWithExpired, toCurrentLevel } from './expired-drafts.ts'

export type NamedLevelRow = LevelWithExpired & {
  location_id: string
  settings: SettingsLayer
  sku: string
  location: string
  active: boolean
  item_settings: SettingsLayer
  location_settings: SettingsLayer
  global_settings: SettingsLayer
}

export const LEVELS = `from (select holdfast.current_instant() as at) asked
  cross join holdfast.configuration g
  join holdfast.inventory_item i on i.archived_at is null
  join holdfast.inventory_level v on v.item_id = i.id
  join holdfast.stock_location l on l.id = v.location_id
  cross join ${EXPIRED_DRAFTS}`
export const LEVEL_COLUMNS = `v.*, i.sku, l.code as location, l.active, expired_reserved, expired_backordered,
  i.settings as item_settings, l.settings as location_settings, g.settings as global_settings`

const LAYER_COLUMNS = { level: 'v', item: 'i', location: 'l', global: 'g' }
const SAFETY_STOCKS = LAYER_ORDER.flatMap((name) =>
  name === 'model' ? [] : [`${LAYER_COLUMNS[name]}.settings -> 'safety_stock'`],
)

/** What `available` of inventory-level.ts says, for a filter that must be judged before the page is cut. */
const AVAILABLE = `case when v.enabled and l.active then greatest(0, v.on_hand - v.reserved + expired_reserved
    - v.backordered + expired_backordered
    - coalesce(${SAFETY_STOCKS.join(', ')}, '0')::numeric)
  else 0 end`

/** Why somebody is not told what stands on shelves. */
export const NO_SHELVES = 'A key that is limited to sales channels, and not to locations, sees no shelves.'

export type LevelFilter = { sku?: string[]; location?: string; below?: number }

/** In the order of SKU and location. */
export async function pageOfLevels(
  db: Connection,
  request: PageRequest & LevelFilter,
  { limits, reach }: { limits: Limits; reach: Reach },
): Promise<{ ok: true; result: Page<LevelView> } | Rejection> {
  if (!reachesShelves(reach)) return reject('out_of_reach', { detail: NO_SHELVES })
  const cursor = decodeCursor(request.cursor, ['string', 'string'])
  if (!cursor.ok) return cursor
  const limit = pageSize(request, limits)
  const rows = await db.query<NamedLevelRow>(
    `select ${LEVEL_COLUMNS} ${LEVELS}
     where ($1::text is null or (i.sku >= $1 and (i.sku > $1 or l.code > $2::text)))
       and ($3::text[] is null or i.sku = any($3) or i.id = any($8::uuid[]))
       and ($4::text is null or l.code = $4 or l.id = $5::uuid)
       and ($6::numeric is null or ${AVAILABLE} < $6)
       and ($9::uuid[] is null or v.location_id = any($9::uuid[]))
     order by i.sku, l.code limit $7`,
    [
      cursor.key?.[0] ?? null,
      cursor.key?.[1] ?? null,
      request.sku ?? null,
      request.location ?? null,
      uuidOf(request.location),
      request.below ?? null,
      limit + 1,
      uuidsOf(request.sku),
      reach.locationIds,
    ],
  )
  return found(pageOf(rows, limit, { show: viewOf, keyOf: (row) => [row.sku, row.location] }))
}

function viewOf(row: NamedLevelRow): LevelView {
  const layers = layersOfRow(row)
  const { sku, location, active } = row
  return levelView(
    toCurrentLevel(row, () => layers),
    { sku, location, active, layers },
  )
}

export function layersOfRow(row: NamedLevelRow): SettingsLayers {
  return {
    level: row.settings,
    item: row.item_settings,
    location: row.location_settings,
    global: row.global_settings,
  }
}
