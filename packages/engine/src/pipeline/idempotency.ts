/** One effect per key (I7): what is stored is compared by the fingerprint of command and input. */
import { createHash } from 'node:crypto'
import { reject } from '../errors.ts'
import type { Outcome } from './request.ts'

export function fingerprintOf(command: string, input: unknown): string {
  return createHash('sha256')
    .update(`${command}\n${canonicalJson(input)}`)
    .digest('hex')
}

/** As it is stored. Nobody's keys are as they were sent; a scope that is an id cannot be mistaken for one of them. */
export function scopedKey(key: string, scope: string | undefined): string {
  return scope === undefined ? key : `${scope} ${key}`
}

/** The same JSON whatever order its members were sent in. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
}

/** The answer to a key that has been used before. */
export function replay(stored: { fingerprint: string; outcome: Outcome }, fingerprint: string): Outcome {
  if (stored.fingerprint !== fingerprint) return reject('idempotency_key_reused')
  return { ...stored.outcome, replayed: true }
}
