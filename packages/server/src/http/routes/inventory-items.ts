/** /v1/inventory-items */

import { balancesAsOf, findItem, listItems, listLevels, Optional, Shape } from 'holdfast'
import Type from 'typebox'
import { commandRoute } from '../command-route.ts'
import { pageOf, ref } from '../openapi/answers.ts'
import { lookUpText } from '../path-parameters.ts'
import { instantText, listQuery, oneOf, skuList } from '../query-parameters.ts'
import { isRejection, queryRoute } from '../read-route.ts'
import type { RouteContext } from '../route-context.ts'

const tag = 'Inventory items'
const url = '/v1/inventory-items'

export function inventoryItems(context: RouteContext): void {
  const { engine, config } = context
  commandRoute(context, {
    method: 'POST',
    url,
    tag,
    command: 'create_item',
    answer: ref('InventoryItem'),
    location: (item) => `${url}/${encodeURIComponent(item.sku)}`,
  })
  queryRoute(context, {
    url,
    tag,
    id: 'list_items',
    summary: 'List inventory items.',
    query: listQuery(config, {
      sku: Optional(skuList),
      shipping_category: Optional(lookUpText('Of this shipping category')),
      kit: Optional(Type.Boolean({ description: 'Kits only, or no kits' })),
      q: Optional(lookUpText('Part of the SKU or title')),
    }),
    answer: pageOf('InventoryItem'),
    read: ({ query }) => listItems(engine.database, query),
  })
  queryRoute(context, {
    url: `${url}/:item`,
    tag,
    id: 'get_item',
    summary: 'One inventory item.',
    answer: ref('InventoryItem'),
    missing: 'inventory_item_not_found',
    read: ({ params }) => findItem(engine.database, params.item!),
  })
  commandRoute(context, {
    method: 'PATCH',
    url: `${url}/:item`,
    tag,
    command: 'update_item',
    path: { item: 'item' },
    answer: ref('InventoryItem'),
  })
  itemStock(context)
}

/** What there is of one item, now and earlier. */
function itemStock(context: RouteContext): void {
  const { engine, config } = context
  queryRoute(context, {
    url: `${url}/:item/levels`,
    tag,
    id: 'list_item_levels',
    summary: 'The levels of one item at all locations.',
    query: listQuery(config, {
      location: Optional(lookUpText('At this location only')),
      below: Optional(Type.Number({ description: 'Where less than this is available' })),
    }),
    answer: pageOf('InventoryLevel'),
    missing: 'inventory_item_not_found',
    read: async ({ params, query }) => {
      const item = await findItem(engine.database, params.item!)
      if (!item || isRejection(item)) return item
      return listLevels(engine.database, { ...query, sku: [item.sku] })
    },
  })
  queryRoute(context, {
    url: `${url}/:item/balances`,
    tag,
    id: 'get_item_balances',
    summary: 'What every account held of an item at an instant, summed from the ledger.',
    query: Shape({
      as_of: Optional(instantText('At this instant; left out: now')),
      by: Optional(oneOf(['occurred', 'recorded'], 'What was so then, which is the default, or what was known then')),
    }),
    answer: ref('Balances'),
    missing: 'inventory_item_not_found',
    read: ({ params, query }) => balancesAsOf(engine.database, { sku: params.item!, ...query }),
  })
}
