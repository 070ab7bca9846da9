/** Why somebody may not do what was asked. A part of the table in error-codes.ts. */
export const ACCESS_CODES = {
  api_key_missing: {
    kind: 'unauthenticated',
    meaning: 'The service asks for an API key, and the request has none.',
    remedy: 'Send authorization: Bearer <key>; holdfast keys create makes one.',
  },
  api_key_invalid: {
    kind: 'unauthenticated',
    meaning: 'The API key is not one that was made here, or is not sent as one.',
    remedy: 'Send authorization: Bearer <key> with the whole key, as it was shown when it was made.',
  },
  api_key_expired: {
    kind: 'unauthenticated',
    meaning: 'The API key, or the secret that was replaced by a newer one, has expired.',
    remedy: 'Use the newer secret, or make a new key.',
  },
  api_key_revoked: {
    kind: 'unauthenticated',
    meaning: 'The API key has been revoked.',
    remedy: 'Make a new key, if whoever uses this one is still to come in.',
  },
  scope_missing: {
    kind: 'forbidden',
    meaning: 'The API key may not do this.',
    remedy: 'Use a key with the scope that data.scope names.',
  },
  out_of_reach: {
    kind: 'forbidden',
    meaning: 'The API key is limited to sales channels or locations, and this is not within them.',
    remedy: 'Name what is within the limits, or use a key that has others.',
  },
  host_not_allowed: {
    kind: 'forbidden',
    meaning: 'The request was meant for a host that this service is not called by.',
    remedy: 'Use the address that the service prints at its start, or name the host in HOLDFAST_ALLOWED_HOSTS.',
  },
  origin_not_allowed: {
    kind: 'forbidden',
    meaning: 'A page of another origin has sent the request, and that origin is not allowed.',
    remedy: 'Name the origin in HOLDFAST_ALLOWED_ORIGINS, if its pages may call this service.',
  },
  api_key_not_found: {
    kind: 'not_found',
    meaning: 'There is no such API key.',
    remedy: 'List them at /v1/api-keys, or by holdfast keys list.',
  },
  api_key_name_taken: {
    kind: 'conflict',
    meaning: 'Another API key that counts has this name, which stands in the ledger.',
    remedy: 'Choose another name, or rotate the key that has it.',
  },
} as const
