/**
 * A cursor belongs to the list that gave it, with its order and its filters: sent to another question it would silently leave out
 * rows. So it is sealed with a fingerprint of the question, all but its page.
 */
import { createHash } from 'node:crypto'
import { type Rejection, rejectAt } from '../errors.ts'
import { canonicalJson } from './idempotency.ts'

type Question = Record<string, unknown>

function sealOf(query: string, { cursor: _cursor, limit: _limit, ...asked }: Question): string {
  const hash = createHash('sha256').update(`${query}\n${canonicalJson(asked)}`)
  return hash.digest('base64url').slice(0, 12)
}

/** The question with its cursor as the list made it, or a refusal of one that it has not made. */
export function unsealCursor(query: string, question: Question): { ok: true; question: Question } | Rejection {
  const { cursor } = question
  if (typeof cursor !== 'string') return { ok: true, question }
  const seal = `${sealOf(query, question)}.`
  return cursor.startsWith(seal)
    ? { ok: true, question: { ...question, cursor: cursor.slice(seal.length) } }
    : rejectAt('/cursor', 'invalid_cursor')
}

/** The answer with its cursor sealed; an answer that is no page stays as it is. */
export function sealCursor<Answer>(query: string, question: Question, answer: Answer): Answer {
  const { next_cursor: next } = answer as { next_cursor?: unknown }
  return typeof next === 'string' ? { ...answer, next_cursor: `${sealOf(query, question)}.${next}` } : answer
}
