/** /v1/inventory-items */
import { read } from '../read.ts'
import type { Resource } from '../route.ts'
import { configured } from './configured.ts'

const url = '/v1/inventory-items'

export const inventoryItems: Resource = {
  tag: 'Inventory items',
  description: 'What is counted and sold; an item with components is a kit.',
  routes: [
    ...configured('item', { url, key: 'sku' }),
    read(`${url}/:item/levels`, 'list_item_levels'),
    read(`${url}/:item/balances`, 'get_item_balances'),
  ],
}
