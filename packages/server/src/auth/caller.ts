/** Who sends a request, and what they may do: by an API key, or by none where the service is open. */
import { EVERYTHING, type Reach, type Rejection, reject } from 'holdfast'
import type { ApiKeys, FoundKey } from './api-keys.ts'
import type { Access, Scope } from './scopes.ts'
import { hashOf, looksLikeSecret } from './secrets.ts'

export type Caller = {
  /** Stands in the ledger; null where the request says so itself, as nobody knows better. */
  actor: string | null
  /** Whose idempotency keys they are. */
  keyId: string | null
  scopes: readonly Scope[]
  reach: Reach
}

/** Whoever comes where no key is asked for. */
export const ANYBODY: Caller = { actor: null, keyId: null, scopes: ['admin'], reach: EVERYTHING }

type Recognised = { ok: true; caller: Caller } | Rejection

/** A key that is sent is judged also where none is asked for. `isOpen` says whether one is. */
export function recognise(keys: ApiKeys, authorization: string | undefined, isOpen: () => boolean): Recognised {
  if (authorization === undefined) return isOpen() ? { ok: true, caller: ANYBODY } : reject('api_key_missing')
  const secret = secretIn(authorization)
  if (secret === null)
    return reject('api_key_invalid', { detail: 'The header is not of the form Bearer <key>, with a whole key.' })
  const found = keys.find(hashOf(secret))
  if (!found) return reject('api_key_invalid')
  const ended = endOf(found)
  if (ended) return ended
  const { id, name, scopes, channel_ids: channelIds, location_ids: locationIds } = found.key
  keys.noteUse(id)
  return { ok: true, caller: { actor: name, keyId: id, scopes: scopes as Scope[], reach: { channelIds, locationIds } } }
}

/** The secret in a header, or null where there is nothing that could be one. */
export function secretIn(authorization: string | undefined): string | null {
  const [, secret] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? []
  return secret !== undefined && looksLikeSecret(secret) ? secret : null
}

function endOf({ key, secret, now }: FoundKey): Rejection | null {
  if (key.revoked_at !== null) return reject('api_key_revoked')
  const ends = [key.expires_at, secret.expires_at].filter((end) => end !== null)
  return ends.some((end) => end <= now) ? reject('api_key_expired') : null
}

/** What is not said to be public, or for a scope, is for `admin` alone. */
export function refuseScope({ scopes }: Caller, access: Access = 'admin'): Rejection | null {
  if (access === 'public' || scopes.includes(access) || scopes.includes('admin')) return null
  return reject('scope_missing', {
    detail: `This needs the scope ${access}; the key has ${scopes.join(', ')}.`,
    data: { scope: access },
  })
}
