/** The headers that mean something to a command, or to a question. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { ExecuteOptions, Freshness } from 'holdfast'
import { newId, type Rejection, reject } from 'holdfast'
import type { Caller } from '../auth/caller.ts'
import type { JsonObject } from './request-body.ts'

const ACTOR_CHARACTERS_MAX = 255

/** Whose command it is, and under which idempotency key. */
export function executeOptions(
  { headers, caller }: { headers: IncomingHttpHeaders; caller: Caller },
  dryRun: boolean,
): { ok: true; options: ExecuteOptions } | Rejection {
  const key = headers['idempotency-key']
  const named = headers['x-holdfast-actor']
  // What would be passed over is refused: its sender believes in it.
  if (named !== undefined && caller.actor !== null) return refuseActor(`is the key's own name, ${caller.actor}`)
  const actor = caller.actor ?? named ?? 'http'
  if (Array.isArray(key) || Array.isArray(actor) || actor.length === 0 || actor.length > ACTOR_CHARACTERS_MAX) {
    return refuseActor(`must have 1 to ${ACTOR_CHARACTERS_MAX} characters`)
  }
  const { keyId, reach } = caller
  const idempotency = key !== undefined && { idempotencyKey: key, idempotencyScope: keyId ?? undefined }
  return { ok: true, options: { actor, dryRun, reach, ...idempotency } }
}

const MAX_STALE = /(?:^|,)\s*max-stale\s*(?:=\s*"?([^",]*)"?\s*)?(?=,|$)/i

/**
 * How old the answer may be: `Cache-Control: max-stale` (as old as the service will give at all) or `max-stale=<seconds>`, as HTTP says it
 * of caches (RFC 9111). Whatever else the header says is for caches on the way.
 */
export function staleAllowed({
  headers,
}: {
  headers: IncomingHttpHeaders
}): { ok: true; options: { staleMsMax?: number } } | Rejection {
  const [asked, seconds] = MAX_STALE.exec(headers['cache-control'] ?? '') ?? []
  if (asked === undefined) return { ok: true, options: {} }
  if (seconds === undefined) return { ok: true, options: { staleMsMax: Number.POSITIVE_INFINITY } }
  if (/^\d{1,9}$/.test(seconds)) return { ok: true, options: { staleMsMax: Number(seconds) * 1000 } }
  const detail = `max-stale must be a whole number of seconds, such as max-stale=5; "${seconds}" was sent`
  return reject('invalid_request', { errors: [{ parameter: 'Cache-Control', in: 'header', detail }] })
}

/** Of an answer that a replica has given: what it is at least of, and how many seconds ago that was at most. */
export function ageHeaders(age: Freshness | undefined): Record<string, string> {
  return age ? { age: String(Math.ceil(age.ageMs / 1000)), 'as-of': new Date(age.instant).toISOString() } : {}
}

export const AGE_HEADERS = {
  'As-Of': 'Where a replica has answered: everything acknowledged before this instant is in the answer',
  Age: 'Where a replica has answered: how many seconds ago that was, rounded up',
}

function refuseActor(detail: string): Rejection {
  return reject('invalid_request', { errors: [{ parameter: 'X-Holdfast-Actor', in: 'header', detail }] })
}

/** The caller's own id, so that its logs and ours can be joined; a new one where it sends none that can be logged as it is. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : newId()
}

/** An entity tag of a level: its quantity on hand. */
export function quantityTag(onHand: number): string {
  return `"${onHand}"`
}

type WithHeader = { ok: true; input: JsonObject } | Rejection

const TAG = /^\s*(?:W\/)?"?(\d+(?:\.\d+)?)"?\s*$/

function refuse(detail: string): Rejection {
  return reject('invalid_request', { errors: [{ parameter: 'If-Match', in: 'header', detail }] })
}

/** `If-Match` says which revision of a record, or which quantity of a level, a change is meant for. A star means any. */
export function expectTag(member: 'expected_revision' | 'expected_quantity') {
  return (input: JsonObject, ifMatch: string | undefined): WithHeader => {
    if (ifMatch === undefined || ifMatch.trim() === '*') return { ok: true, input }
    const tag = TAG.exec(ifMatch)
    if (!tag) return refuse('must be the ETag of what was read, such as "3"')
    if (Object.hasOwn(input, member)) return refuse(`stands beside ${member}; send one of them`)
    return { ok: true, input: { ...input, [member]: Number(tag[1]) } }
  }
}

/** A header that would be passed over is refused: its sender believes in it. */
export function refuseIfMatch(ifMatch: string | undefined): Rejection | null {
  return ifMatch === undefined ? null : refuse('is not understood here: there is no record of one revision to match')
}

/** An entity tag of a record: its revision. */
export function revisionTag({ revision }: { revision: number }): Record<string, string> {
  return { etag: `"${revision}"` }
}

/** `If-Match: "<quantity>"` says what a count expects to find, as `expected_quantity` does in the body. */
export function expectQuantity(input: JsonObject, ifMatch: string | undefined): WithHeader {
  if (ifMatch === undefined) return { ok: true, input }
  const tag = TAG.exec(ifMatch)
  if (!tag) return refuse('must be one quantity, such as "10"')
  const { changes } = input
  const [change] = Array.isArray(changes) ? changes : []
  if (!Array.isArray(changes) || changes.length !== 1 || typeof change !== 'object' || change === null)
    return refuse('goes with one change only; many take expected_quantity each')
  if (Object.hasOwn(change, 'expected_quantity')) return refuse('stands beside expected_quantity; send one of them')
  return { ok: true, input: { ...input, changes: [{ ...change, expected_quantity: Number(tag[1]) }] } }
}
