/** One effect per key (I7): what is stored is compared by the fingerprint of command and input. */
import { createHash } from 'node:crypto'
import { reject } from '../errors.ts'
import type { Outcome } from './request.ts'

/** A hash of a command and its input, the same whatever order its members were sent in. */
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
  return JSON.stringify(inOrder(value))
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(inOrder)
  const members = value as Record<string, unknown>
  return Object.fromEntries(
    Object.keys(members)
      .sort()
      .map((name) => [name, inOrder(members[name])]),
  )
}

/** The answer to a key that has been used before. */
export function replay(stored: { fingerprint: string; outcome: Outcome }, fingerprint: string): Outcome {
  if (stored.fingerprint !== fingerprint) return reject('idempotency_key_reused')
  return { ...stored.outcome, replayed: true }
}
