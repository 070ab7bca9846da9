/** /v1/inventory-models */
import type { Resource } from '../route.ts'
import { configured } from './configured.ts'

export const inventoryModels: Resource = {
  tag: 'Inventory models',
  description: 'Which locations serve, in which order, by which strategy.',
  routes: configured('model', { url: '/v1/inventory-models', key: 'code' }),
}
