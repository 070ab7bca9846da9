/**
 * The secrets of API keys. They have 256 bits of chance, so that one round of SHA-256 is enough: there is nothing to guess, and a request
 * is recognised in microseconds.
 */
import { hash, randomBytes } from 'node:crypto'

const SECRET = /^hf_[\w-]{43}$/

/** What is shown once, what is kept of it, and what a person recognises it by. */
export type Secret = { secret: string; hash: string; prefix: string }

export function newSecret(): Secret {
  const secret = `hf_${randomBytes(32).toString('base64url')}`
  return { secret, hash: hashOf(secret), prefix: secret.slice(0, 11) }
}

export function looksLikeSecret(text: string): boolean {
  return SECRET.test(text)
}

export function hashOf(secret: string): string {
  return hash('sha256', secret, 'base64url')
}
