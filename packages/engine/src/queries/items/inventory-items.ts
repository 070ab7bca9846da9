import type { Connection } from '../../db/database.ts'
import { ensureItems } from '../../db/load-configuration.ts'
import { Configuration } from '../../domain/configuration/configuration.ts'
import type { Rejection } from '../../errors.ts'
import { type ItemView, itemView } from '../../views/configuration-views.ts'
import { decodeCursor, type Page, type PageRequest, pageOf } from '../page.ts'

export type { ItemView }

/** An item by SKU or id, kits with their components. */
export async function findItem(db: Connection, reference: string): Promise<ItemView | null> {
  const known = await itemsNamed(db, [reference])
  const item = known.items.named(reference)
  return item ? itemView(known, item) : null
}

export type ItemFilter = {
  sku?: string[]
  shipping_category?: string
  /** true: kits only; false: everything but kits. */
  kit?: boolean
  /** Part of the SKU or of the title, in whatever case. */
  q?: string
}

/** In the order of the SKU. */
export async function listItems(
  db: Connection,
  request: PageRequest & ItemFilter,
): Promise<Page<ItemView> | Rejection> {
  const cursor = decodeCursor(request.cursor, ['string'])
  if (!cursor.ok) return cursor
  const rows = await db.query<{ id: string; sku: string }>(
    `select i.id, i.sku from holdfast.inventory_item i
     where ($1::text is null or i.sku > $1)
       and ($2::text[] is null or i.sku = any($2))
       and ($3::text is null or i.shipping_category = $3)
       and ($4::boolean is null or exists (select from holdfast.kit_component k where k.kit_id = i.id) = $4)
       and ($5::text is null or position(lower($5) in lower(i.sku)) > 0 or position(lower($5) in lower(i.title)) > 0)
     order by i.sku limit $6`,
    [
      cursor.key?.[0] ?? null,
      request.sku ?? null,
      request.shipping_category ?? null,
      request.kit ?? null,
      request.q ?? null,
      request.limit + 1,
    ],
  )
  const known = await itemsNamed(
    db,
    rows.map((row) => row.id),
  )
  return pageOf(rows, request.limit, {
    show: (row) => itemView(known, known.items.get(row.id)!),
    keyOf: (row) => [row.sku],
  })
}

/** A configuration that knows nothing but these items and the components of kits, which is what showing them needs. */
async function itemsNamed(db: Connection, references: readonly string[]): Promise<Configuration> {
  const known = new Configuration({ version: 0, settings: {}, locations: [], channels: [], models: [] })
  await ensureItems(db, known, references)
  return known
}
