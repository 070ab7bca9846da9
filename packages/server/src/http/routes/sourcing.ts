/** /v1/sourcing */
import { readByPost } from '../read.ts'
import type { Resource } from '../route.ts'

export const sourcing: Resource = {
  tag: 'Sourcing',
  description: 'How an order would be sourced.',
  routes: [readByPost('/v1/sourcing/plan', 'plan_sourcing')],
}
