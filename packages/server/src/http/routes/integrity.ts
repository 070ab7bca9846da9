/** /v1/integrity */
import { read } from '../read.ts'
import type { Resource } from '../route.ts'

export const integrity: Resource = { tag: 'Integrity', routes: [read('/v1/integrity', 'check_integrity')] }
