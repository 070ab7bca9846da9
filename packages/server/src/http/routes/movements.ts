/** /v1/movements */
import { read } from '../read.ts'
import type { Resource } from '../route.ts'

export const movements: Resource = {
  tag: 'Movements',
  description: 'The double-entry ledger.',
  routes: [read('/v1/movements', 'list_movements')],
}
