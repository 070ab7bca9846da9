/** When something happened, as its sender says. */
import type { Instant } from '../domain/kernel/instant.ts'
import { type Rejection, rejectAt } from '../errors.ts'

/** Clocks differ a little: an instant so far ahead counts as now. */
const CLOCK_SKEW_MS_MAX = 60_000

/** The instant as it was sent; null when none was, or when it is no date. */
function declaredInstant(iso: string | undefined): Instant | null {
  const at = iso === undefined ? Number.NaN : Date.parse(iso)
  return Number.isNaN(at) ? null : at
}

/** What a footprint says of it: the level's history is needed. */
export function whenOf({ occurred_at: iso }: { occurred_at?: string }): { occurredAt?: Instant } {
  const occurredAt = declaredInstant(iso)
  return occurredAt === null ? {} : { occurredAt }
}

export function isInFuture(at: Instant, now: Instant): boolean {
  return at > now + CLOCK_SKEW_MS_MAX
}

/** Null: now. */
export function occurredInstant(iso: string | undefined, now: Instant): { ok: true; at: Instant | null } | Rejection {
  const at = declaredInstant(iso)
  if (iso === undefined) return { ok: true, at: null }
  if (at === null) return rejectAt('/occurred_at', 'invalid_request', { occurred_at: iso })
  if (isInFuture(at, now)) return rejectAt('/occurred_at', 'occurred_in_future', { occurred_at: iso })
  return { ok: true, at: Math.min(at, now) }
}
