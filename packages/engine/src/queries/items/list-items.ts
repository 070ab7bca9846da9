import Type from 'typebox'
import { named } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ItemView, itemView } from '../../views/items.ts'
import { PageOf } from '../../views/view.ts'
import { configuredFilter } from '../configured-records.ts'
import { defineQuery, found } from '../define-query.ts'
import { decodeCursor, pageFields, pageOf, pageSize } from '../page.ts'
import { SkuFilter } from '../sku-filter.ts'
import { findItems } from './find-items.ts'
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
    const rows = await findItems(database, input, { after: cursor.key ?? undefined, limit: limit + 1 })
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
