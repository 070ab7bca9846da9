import { BULK_CODES } from './bulk.ts'

/** What the service answers of itself, whatever was asked: it is busy, it stops, the database fails, or there is a bug. */
export const SERVICE_CODES = {
  queue_full: {
    kind: 'unavailable',
    meaning: 'More requests, or more bytes of them, are waiting than the queue may hold.',
    remedy: 'Try again after the time that Retry-After says.',
  },
  deadline_exceeded: {
    kind: 'unavailable',
    meaning: 'The request has waited for its turn for longer than it may, and was not carried out.',
    remedy: 'Try again after the time that Retry-After says.',
  },
  lock_timeout: {
    kind: 'unavailable',
    meaning: 'What the request needs is held by somebody else, for longer than it may wait. It was not carried out.',
    remedy:
      'Try again after the time that Retry-After says; if it lasts, look for a session that is left open in the database.',
  },
  request_timeout: {
    kind: 'invalid',
    meaning: 'The request did not arrive as a whole within the time that there is for it.',
    remedy: 'Send it again, over a connection that is quick enough.',
  },
  cancelled: {
    kind: 'unavailable',
    meaning: 'Whoever sent the request has gone before it was begun. It was not carried out.',
    remedy: 'Send it again if it is still wanted.',
  },
  overloaded: {
    kind: 'unavailable',
    meaning: 'This process is too busy to take more requests.',
    remedy: 'Try again after the time that Retry-After says.',
  },
  database_unavailable: {
    kind: 'unavailable',
    meaning: 'The database did not answer, or kept failing, and the request had no effect.',
    remedy: 'Try again after the time that Retry-After says, with the same idempotency key.',
  },
  outcome_unknown: {
    kind: 'unavailable',
    meaning: 'The request was begun, and whether it has been carried out could not be learned in time.',
    remedy: 'Send the request again with the same idempotency key; without one, look before you repeat it.',
  },
  shutting_down: {
    kind: 'unavailable',
    meaning: 'This process is stopping and takes no new requests.',
    remedy: 'Try again after the time that Retry-After says; another process will answer.',
  },
  internal_error: {
    kind: 'internal',
    meaning: 'A bug in Holdfast. The request had no effect.',
    remedy: 'Report it with request_id, which stands in the log too.',
  },
  ...BULK_CODES,
} as const
