/** /v1/integrity */
import { checkIntegrity } from 'holdfast'
import { ref } from '../openapi/answers.ts'
import { queryRoute } from '../read-route.ts'
import type { RouteContext } from '../route-context.ts'

export function integrity(context: RouteContext): void {
  queryRoute(context, {
    url: '/v1/integrity',
    tag: 'Integrity',
    id: 'check_integrity',
    summary: 'Checks every balance against the ledger and the promises.',
    answer: ref('Integrity'),
    read: () => checkIntegrity(context.engine.database),
  })
}
