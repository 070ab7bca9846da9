/** A hold ends when the database's clock says so, whatever a service's clock says; and the harness has that clock too. */
import { answerOf, firstVerdict, isAccepted, type Json, type Operation } from '../history/operation.ts'
import { type Finding, found } from './finding.ts'

const TOLERANCE_MS = 5000

export function checkInstants(operations: readonly Operation[]): Finding[] {
  return operations.flatMap((operation): Finding[] => {
    const verdict = firstVerdict(operation)
    const seconds = (operation.body as Json)?.ttl_seconds
    if (!isAccepted(verdict) || seconds === undefined || !operation.path.startsWith('/v1/reservations')) return []
    const endsAt = Date.parse(answerOf(verdict).expires_at)
    // Between the first time that it was sent and the answer, it was decided.
    const from = operation.attempts[0]!.sentAt + seconds * 1000 - TOLERANCE_MS
    const until = verdict!.sentAt + verdict!.tookMs + seconds * 1000 + TOLERANCE_MS
    if (endsAt >= from && endsAt <= until) return []
    return [found('unbalanced', `${operation.verb} ${operation.key} ends at another time than was asked for`)]
  })
}
