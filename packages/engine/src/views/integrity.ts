/** What a check of every invariant has found. */
import Type, { type Static } from 'typebox'
import { SHELF_ACCOUNTS } from '../domain/stock/movement.ts'
import { Instant } from '../shapes/instants.ts'
import { Id, Text } from '../shapes/names.ts'
import { Count, Flag, Units } from '../shapes/quantities.ts'
import { Nullable, OneOf } from '../shapes/shape.ts'
import { Part, RecordOf, View } from './view.ts'

const Scalar = Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()])

/** What the check of one invariant of INVARIANTS.md has found. */
export const CheckedInvariantView = View('CheckedInvariant', {
  invariant: Type.String({ description: 'Its number in INVARIANTS.md' }),
  statement: Type.String({ description: 'What must be true' }),
  rows: Type.Integer({ minimum: 0, description: 'How many rows were looked at' }),
  violations: Count,
  examples: Type.Array(RecordOf(Scalar), { description: 'The first few violations, by their keys' }),
  repairable: Type.Boolean({ description: 'Movements that a person asks for make it true again' }),
  remedy: Nullable(Type.String({ description: 'What helps, in words; null where nothing is violated' })),
})
export type CheckedInvariantView = Static<typeof CheckedInvariantView>

/** What the check of all invariants has found; `ok` where no row violates any. */
export const IntegrityView = View('Integrity', {
  ok: Flag,
  checked_at: Instant,
  checks: Type.Array(CheckedInvariantView),
})
export type IntegrityView = Static<typeof IntegrityView>

/** How far the check in the background has come, and what the last round came to. */
export const IntegrityRoundView = View(
  'IntegrityRound',
  {
    kinds: Part({ done: Count, total: Count }, 'Kinds of records that were gone round, of how many'),
    kind: Nullable(Type.String({ description: 'The kind that it is at; null: what is looked at as a whole, or none' })),
    began_at: Nullable(Instant),
    rows: Count,
    violations: Count,
    hastened: Type.Boolean({ description: 'Somebody has asked for it, and it takes half of the time of a connection' }),
    last: Nullable(
      Part(
        { began_at: Instant, finished_at: Instant, rows: Count, violations: Count },
        'The last round that has come to its end',
      ),
    ),
    age_seconds: Nullable(
      Type.Number({ minimum: 0, description: 'Since the last round began: everything was looked at since' }),
    ),
    open_findings: Count,
  },
  'The check of every invariant that goes round in the background, a slice at a time',
)
export type IntegrityRoundView = Static<typeof IntegrityRoundView>

const evidence = RecordOf(Scalar, 'The row that violates it, by its keys and numbers')
const remedy = Type.String({ description: 'What helps, in words' })

/** A violation that the check in the background has found; `gone` where a later round did not see it any more. */
export const IntegrityFindingView = View('IntegrityFinding', {
  id: Id,
  invariant: Type.String({ description: 'Its number in INVARIANTS.md' }),
  statement: Type.String({ description: 'What must be true' }),
  evidence,
  state: OneOf(['open', 'gone', 'repaired']),
  repairable: Type.Boolean({ description: 'Movements that a person asks for make it true again' }),
  remedy,
  found_at: Instant,
  seen_at: Instant,
  ended_at: Nullable(Instant),
  repaired_by: Nullable(Text),
  repair_reason: Nullable(Text),
})
export type IntegrityFindingView = Static<typeof IntegrityFindingView>

/** What a repair has written, or would write, and what is left that no movement changes. */
export const RepairView = View('IntegrityRepair', {
  id: Type.String({ format: 'uuid', description: 'Reference of its movements, of the type integrity_repair' }),
  sku: Text,
  reason: Text,
  actor: Text,
  movements: Type.Array(
    Part({
      account: OneOf([...SHELF_ACCOUNTS, 'in_transit']),
      location: Nullable(Text),
      transfer: Nullable(Text),
      quantity: Units,
      direction: OneOf(['in', 'out'], 'in: the ledger had too little'),
      balance: Units,
      occurred_at: Nullable(Instant),
    }),
    {
      description:
        'Between the account and adjustment; occurred_at is the instant of the count that it makes true, null: now',
    },
  ),
  left: Type.Array(Part({ invariant: Text, statement: Text, evidence, remedy }), {
    description: 'What of this item no movement makes true',
  }),
})
export type RepairView = Static<typeof RepairView>
