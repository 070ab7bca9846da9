import Type from 'typebox'
import { named } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ItemView, itemView } from '../../views/items.ts'
import { PageOf } from '../../views/view.ts'
import { defineQuery, found } from '../define-query.ts'
import { decodeCursor, pageFields, pageOf, pageSize } from '../page.ts'
import { uuidsOf } from '../reference.ts'
import { SkuFilter } from '../sku-filter.ts'
import { readItems } from './read-items.ts'

/** In the order of the SKU. */
export const listItems = defineQuery({
  name: 'list_items',
  summary: 'List inventory items.',
  input: (limits) =>
    Shape({
      ...pageFields(limits),
      sku: Optional(SkuFilter),
      shipping_category: Optional(named('Of this shipping category')),
      kit: Optional(Type.Boolean({ description: 'Kits only, or no kits' })),
      q: Optional(named('Part of the SKU or title, in whatever case')),
    }),
  answer: PageOf(ItemView),
  read: async (input, { database, limits }) => {
    const cursor = decodeCursor(input.cursor, ['string'])
    if (!cursor.ok) return cursor
    const limit = pageSize(input, limits)
    const rows = await database.query<{ id: string; sku: string }>(
      `select i.id, i.sku from holdfast.inventory_item i
       where ($1::text is null or i.sku > $1)
         and ($2::text[] is null or i.sku = any($2) or i.id = any($7::uuid[]))
         and ($3::text is null or i.shipping_category = $3)
         and ($4::boolean is null or exists (select from holdfast.kit_component k where k.kit_id = i.id) = $4)
         and ($5::text is null or position(lower($5) in lower(i.sku)) > 0 or position(lower($5) in lower(i.title)) > 0)
       order by i.sku limit $6`,
      [
        cursor.key?.[0] ?? null,
        input.sku ?? null,
        input.shipping_category ?? null,
        input.kit ?? null,
        input.q ?? null,
        limit + 1,
        uuidsOf(input.sku),
      ],
    )
    const ids = rows.map((row) => row.id)
    const known = await readItems(database, ids)
    return found(
      pageOf(rows, limit, { show: (row) => itemView(known, known.items.get(row.id)!), keyOf: (row) => [row.sku] }),
    )
  },
})
