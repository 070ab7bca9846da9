/** What a check of every invariant has found. */
import Type, { type Static } from 'typebox'
import { Instant } from '../shapes/instants.ts'
import { Count, Flag } from '../shapes/quantities.ts'
import { RecordOf, View } from './view.ts'

const Scalar = Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()])

/** What the check of one invariant of INVARIANTS.md has found. */
export const CheckedInvariantView = View('CheckedInvariant', {
  invariant: Type.String({ description: 'Its number in INVARIANTS.md' }),
  statement: Type.String({ description: 'What must be true' }),
  rows: Type.Integer({ minimum: 0, description: 'How many rows were looked at' }),
  violations: Count,
  examples: Type.Array(RecordOf(Scalar), { description: 'The first few violations, by their keys' }),
})
export type CheckedInvariantView = Static<typeof CheckedInvariantView>

/** What the check of all invariants has found; `ok` where no row violates any. */
export const IntegrityView = View('Integrity', {
  ok: Flag,
  checked_at: Instant,
  checks: Type.Array(CheckedInvariantView),
})
export type IntegrityView = Static<typeof IntegrityView>
