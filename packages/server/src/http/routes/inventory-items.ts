/** /v1/inventory-items */
import { read } from '../read.ts'
import type { Resource } from '../route.ts'
import { configured } from './configured.ts'

const url = '/v1/inventory-items'
const path = { sku: 'item' }

export const inventoryItems: Resource = {
  tag: 'Inventory items',
  description: 'What is counted and sold; an item with components is a kit.',
  routes: [
    ...configured('item', { url, parameter: 'sku', key: 'sku' }),
    read(`${url}/:sku/levels`, 'list_item_levels', { path }),
    read(`${url}/:sku/balances`, 'get_item_balances', { path }),
  ],
}
