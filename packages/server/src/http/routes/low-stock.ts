/** /v1/low-stock */
import { read } from '../read.ts'
import type { Resource } from '../route.ts'

export const lowStock: Resource = {
  tag: 'Low stock',
  description: 'What runs low.',
  routes: [read('/v1/low-stock', 'list_low_stock')],
}
