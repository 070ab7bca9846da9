/** A change that was meant for what its sender has seen: with another revision there, it is refused. */
import Type from 'typebox'
import type { Instant } from '../domain/kernel/instant.ts'
import { type Rejection, reject } from '../errors.ts'
import { Optional } from '../shapes/shape.ts'

export const expectedRevision = {
  expected_revision: Optional(Type.Integer({ minimum: 1, description: 'Refused if the record has another revision' })),
}

export function refuseStale(
  record: { revision: number },
  { expected_revision: expected }: { expected_revision?: number },
): Rejection | null {
  const { revision: actual } = record
  return expected === undefined || expected === actual
    ? null
    : reject('revision_changed', {
        detail: `Revision ${expected} was expected; it is ${actual} by now.`,
        data: { expected, actual },
      })
}

/** The stamps of a record that is changed now. */
export function nextRevision(record: { revision: number }, now: Instant): { revision: number; updatedAt: Instant } {
  return { revision: record.revision + 1, updatedAt: now }
}
