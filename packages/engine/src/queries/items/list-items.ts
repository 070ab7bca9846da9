import Type from 'typebox'
import { named } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ItemView, itemView } from '../../views/items.ts'
import { PageOf } from '../../views/view.ts'
import { configuredFilter } from '../configured-records.ts'
import { defineQuery, found } from '../define-query.ts'
import { decodeCursor, pageFields, pageOf, pageSize } from '../page.ts'
import { uuidsOf } from '../reference.ts'
import { SkuFilter } from '../sku-filter.ts'
import { readItems } from './read-items.ts'

/** In the order of the SKU, which several archived items may have had. */
export const listItems = defineQuery({
  name: 'list_items',
  summary: 'List inventory items.',
  input: (limits) =>
    Shape({
      ...pageFields(limits),
      ...configuredFilter,
      sku: Optional(SkuFilter),
      shipping_category: Optional(named('Of this shipping category')),
      kit: Optional(Type.Boolean({ description: 'Kits only, or no kits' })),
      q: Optional(named('The beginning of the SKU, or of words of SKU and title, in whatever case')),
    }),
  // A catalogue: nothing of it belongs to a channel or stands at a location.
  mindsReach: true,
  answer: PageOf(ItemView),
  read: async (input, { database, limits }) => {
    const cursor = decodeCursor(input.cursor, ['string', 'uuid'])
    if (!cursor.ok) return cursor
    const limit = pageSize(input, limits)
    const archived = input.archived === true
    const rows = await database.query<{ id: string; sku: string }>(
      `select i.id, i.sku from holdfast.inventory_item i
       where i.archived_at is ${archived ? 'not null' : 'null'}
         and ($1::text is null or ${archived ? '(i.sku, i.id) > ($1, $10::uuid)' : 'i.sku > $1'})
         and ($2::text[] is null or i.sku = any($2) or i.id = any($8::uuid[]))
         and ($3::text is null or i.shipping_category = $3)
         and ($9::text is null or i.external_reference = $9)
         and ($4::boolean is null or exists (select from holdfast.kit_component k where k.kit_id = i.id) = $4)
         and ($5::text is null or lower(i.sku) like $5
           or to_tsvector('simple', i.sku || ' ' || coalesce(i.title, '')) @@ to_tsquery('simple', $7))
       order by i.sku${archived ? ', i.id' : ''} limit $6`,
      [
        cursor.key?.[0] ?? null,
        input.sku ?? null,
        input.shipping_category ?? null,
        input.kit ?? null,
        input.q === undefined ? null : beginningWith(input.q),
        limit + 1,
        input.q === undefined ? null : wordsBeginningWith(input.q),
        uuidsOf(input.sku),
        input.external_reference ?? null,
        ...(archived ? [cursor.key?.[1] ?? null] : []),
      ],
    )
    const ids = rows.map((row) => row.id)
    const known = await readItems(database, ids)
    return found(
      pageOf(rows, limit, {
        show: (row) => itemView(known, known.items.get(row.id)!),
        keyOf: (row) => [row.sku, row.id],
      }),
    )
  },
})

/** A pattern for texts in lower case that begin so. */
function beginningWith(text: string): string {
  return `${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
}

/** All of these words, each perhaps longer: `blu shirt` finds "Blue T-shirts". Null where there is no word. */
function wordsBeginningWith(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length === 0 ? null : words.map((word) => `${word}:*`).join(' & ')
}
