/** What a person can do about a violation, in words. */
import { CHECKS } from './checks.ts'

const BY_MOVEMENTS =
  'Repair it: movements make the ledger agree with what the levels and transfers hold. A dry run says which. Count the shelf afterwards: what stands there is known by looking.'
const BY_HAND: Readonly<Record<string, string>> = {
  I2: 'No movement changes a promise. Release, expire or cancel what is promised of this item there, and promise it anew; what remains is a bug to report, or a row that was changed by hand.',
  I3: 'No movement changes a promise. Count the shelf: a count decides who is covered anew. What remains is a bug to report, or a row that was changed by hand.',
  I4: 'No movement changes a promise. Count the shelf: a count fills who waits. What remains is a bug to report, or a row that was changed by hand.',
  I6: 'No movement changes a promise. Release the hold or cancel the order; what remains is a bug to report, or a row that was changed by hand.',
  I7: 'Look at what has failed (GET /v1/follow-ups), and have it tried again (holdfast follow-ups --retry).',
}
const OTHERWISE =
  'No movement changes a document. Restore what was changed by hand from a backup, or carry the document to its end by its own verbs; otherwise it is a bug to report, with this evidence.'
const NOTHING_TO_MOVE =
  'The sums are right: only what an old movement has noted is not, and movements are never changed. It says that a row of the ledger was changed by hand: find out who may.'

/** By its statement, which every check has of its own. */
export function isRepairable(statement: string): boolean {
  return CHECKS.some((check) => check.statement === statement && check.repairable === true)
}

/** `isLeft`: a repair has written what could be written, and it is still there. */
export function whatHelps({ invariant, statement }: { invariant: string; statement: string }, isLeft = false): string {
  if (isRepairable(statement)) return isLeft ? NOTHING_TO_MOVE : BY_MOVEMENTS
  return BY_HAND[invariant] ?? OTHERWISE
}
