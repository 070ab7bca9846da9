/** The moment that a batch decides at, and whether what it was made with is still true then. */
import type { Configuration } from '../domain/configuration/configuration.ts'
import type { LevelFootprint } from '../domain/footprint.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import type { NewestReservation } from '../domain/working-set.ts'
import type { Connection } from './database.ts'
import { DOCUMENTS } from './documents.ts'
import type { MissingNames } from './load-documents.ts'
import { byKey, eachBy } from './look-up.ts'
import { WORKING_SET_TABLES } from './tables/index.ts'

/** Read in one statement: the database's clock, whether the configuration and the items in hand are still those that there
 * are, whether somebody has made what was missing, what became of the holds that are not there, and where orders wait. */
export type LoadedInstant = {
  now: Instant
  version: number
  overtaken: boolean
  changed: string[]
  newest: NewestReservation[] | null
  awaited: { itemId: string; locationId: string }[] | null
}

/** What became of the owner's last hold, for each reference under which none is open. */
const NEWEST = `(select json_agg(r) from unnest($1::text[]) k(reference) cross join lateral (
  select id, reference, order_id as "orderId" from holdfast.reservation where reference = k.reference order by id desc limit 1) r)`

/** Where placed orders wait for these items, whether or not the batch touches the level. Read after the locks: who waits at
 * a level that is locked here was seen by whoever held it before. */
function awaitedOf(itemIds: string): string {
  return `(select json_agg(r) from (
    select v.item_id as "itemId", v.location_id as "locationId"
    from (${eachBy('holdfast.inventory_level', { keys: `${itemIds}::uuid[]`, condition: 'item_id = k.key and backordered > 0', shown: 'item_id, location_id' })}) v
    where exists (select from holdfast.reservation_item p
      where p.item_id = v.item_id and p.location_id = v.location_id and p.backordered > 0 and p.owner_kind <> 'none' offset 0)) r)`
}

export async function readInstant(
  tx: Connection,
  configuration: Configuration,
  missing: MissingNames,
  levels: readonly LevelFootprint[],
): Promise<LoadedInstant> {
  const params: string[][] = [missing.get('reservation') ?? []]
  const made = DOCUMENTS.filter(({ guardedByOrder }) => !guardedByOrder).map(({ kind, part, named }) => {
    const parameter = `$${params.push(missing.get(kind) ?? [])}::text[]`
    return `exists (${eachBy(WORKING_SET_TABLES[part].name, { keys: parameter, condition: byKey(named), shown: '1' })})`
  })
  const items = configuration.items.values()
  const [row] = await tx.query<LoadedInstant>(
    `select holdfast.current_instant() as now, version, ${made.join(' or ')} as overtaken, ${NEWEST} as newest,
       ${awaitedOf(`$${params.length + 3}`)} as awaited, array(
       select k.id from unnest($${params.length + 1}::uuid[], $${params.length + 2}::integer[]) k(id, revision)
       left join holdfast.inventory_item i on i.id = k.id where i.revision is distinct from k.revision) as changed
     from holdfast.configuration`,
    [
      ...params,
      items.map(({ id }) => id),
      items.map(({ revision }) => revision),
      [...new Set(levels.map(({ itemId }) => itemId))],
    ],
  )
  return row!
}
