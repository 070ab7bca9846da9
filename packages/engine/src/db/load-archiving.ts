/** What the end of an item, a location, a model or a channel has to know: the levels that go with it, and what is open and
 * names it. */
import {
  ARCHIVED_LEVELS_MAX,
  type ArchivableNoun,
  NOTHING_OPEN,
  type OpenDocuments,
} from '../domain/configuration/archivable.ts'
import type { Configuration } from '../domain/configuration/configuration.ts'
import type { Footprint, LevelFootprint } from '../domain/footprint.ts'
import { toIso } from '../domain/kernel/instant.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import type { Connection } from './database.ts'

/** The ids of what is to be archived, of one noun. */
export function archivedIds(footprints: readonly Footprint[], wanted: ArchivableNoun): string[] {
  return footprints.flatMap(({ archives }) => (archives?.noun === wanted ? [archives.id] : []))
}

/** Before levels are locked. One that is made after this, the foreign keys of levels refuse. */
export async function levelsToEnd(
  tx: Connection,
  configuration: Configuration,
  footprints: readonly Footprint[],
): Promise<LevelFootprint[]> {
  const itemIds = archivedIds(footprints, 'item')
  const locationIds = archivedIds(footprints, 'location')
  if (itemIds.length + locationIds.length === 0) return []
  const parts = itemIds.flatMap((id) => configuration.items.get(id)?.components ?? []).map(({ itemId }) => itemId)
  const one = (column: string, ids: string) => `select v.item_id, v.location_id from unnest(${ids}::uuid[]) k(id)
    cross join lateral (select * from holdfast.inventory_level where ${column} = k.id limit $3) v`
  const rows = await tx.query<{ item_id: string; location_id: string }>(
    `${one('item_id', '$1')} union ${one('location_id', '$2')}`,
    // One more than may be ended, so that it is known to be too many.
    [[...itemIds, ...parts], locationIds, ARCHIVED_LEVELS_MAX + 1],
  )
  return rows.map((row) => ({ itemId: row.item_id, locationId: row.location_id }))
}

/** Open by now ($2): a hold that counts, or what an order has not had yet. Found among all that are open, by their state. */
const OPEN_RESERVATIONS = `from holdfast.reservation v
  where (v.state = 'pending' or (v.state = 'draft' and v.expires_at > $2::timestamptz))`

function naming(member: string): string {
  return `v.lines @> jsonb_build_array(jsonb_build_object('${member}', k.id))`
}

/** By noun: the columns of `k.id`. What is counted stands on levels too; what is not counted, and kits, only here. */
const OPEN: Partial<Record<ArchivableNoun, Partial<Record<keyof OpenDocuments, string>>>> = {
  item: {
    reservations: `${OPEN_RESERVATIONS} and (${naming('item_id')}
      or v.lines @> jsonb_build_array(jsonb_build_object('components', jsonb_build_array(jsonb_build_object('item_id', k.id)))))`,
  },
  location: {
    reservations: `${OPEN_RESERVATIONS} and (v.location_id = k.id or ${naming('location_id')})`,
    shipments: `from holdfast.shipment s where s.location_id = k.id and s.state not in ('shipped', 'delivered', 'picked_up', 'cancelled')`,
    transfers: `from holdfast.stock_transfer t
      where k.id in (t.from_location_id, t.to_location_id) and t.state not in ('completed', 'cancelled')`,
    expected_receipts: `from holdfast.expected_receipt e
      where e.location_id = k.id and e.state in ('expected', 'partially_received')`,
  },
  channel: { reservations: `${OPEN_RESERVATIONS} and v.channel_id = k.id` },
}

/** After levels are locked: whoever has promised something of theirs meanwhile is seen. */
export async function loadOpenDocuments(
  tx: Connection,
  state: WorkingSet,
  footprints: readonly Footprint[],
): Promise<void> {
  for (const noun of ['item', 'location', 'channel'] as const) {
    const ids = archivedIds(footprints, noun)
    if (ids.length === 0) continue
    const columns = Object.entries(OPEN[noun]!).map(([what, rows]) => `(select count(*)::integer ${rows}) as ${what}`)
    const rows = await tx.query<{ id: string } & Partial<OpenDocuments>>(
      `select k.id, ${columns.join(', ')} from unnest($1::uuid[]) k(id)`,
      [ids, toIso(state.now)],
    )
    for (const { id, ...open } of rows) state.openDocuments.set(id, { ...NOTHING_OPEN, ...open })
  }
}

/** The kits that items to be archived are part of. */
export async function kitsOf(tx: Connection, itemIds: readonly string[]): Promise<string[]> {
  if (itemIds.length === 0) return []
  const rows = await tx.query<{ id: string }>(
    'select distinct kit_id as id from holdfast.kit_component where item_id = any($1::uuid[])',
    [itemIds],
  )
  return rows.map(({ id }) => id)
}
