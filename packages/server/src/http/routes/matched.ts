/** Records have a revision, which is their entity tag; a change may say which one it is meant for. */
import type { FastifyRequest } from 'fastify'
import { expectTag, revisionTag } from '../request-headers.ts'

export const REVISION = { means: { ETag: 'Its revision in quotes, for If-Match' }, of: revisionTag }

/** A write that honours `If-Match`. */
export const MATCHED = {
  headers: REVISION,
  header: {
    name: 'If-Match',
    apply: (input: Record<string, unknown>, request: FastifyRequest) =>
      expectTag('expected_revision')(input, request.headers['if-match']),
  },
  refusals: ['precondition'],
} as const
