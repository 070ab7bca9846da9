/** /v1/integrity */
import { read } from '../read.ts'
import type { Resource } from '../route.ts'

export const integrity: Resource = {
  tag: 'Integrity',
  description: 'Proof that every number adds up.',
  routes: [read('/v1/integrity', 'check_integrity')],
}
