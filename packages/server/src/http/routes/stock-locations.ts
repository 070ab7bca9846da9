/** /v1/stock-locations */
import type { Resource } from '../route.ts'
import { configured } from './configured.ts'

export const stockLocations: Resource = {
  tag: 'Stock locations',
  description: 'Where stock stands.',
  routes: configured('location', { url: '/v1/stock-locations', key: 'code' }),
}
