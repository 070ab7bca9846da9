/**
 * Going round all the data a slice at a time: the checks of one kind of slices on some of its keys, then on the next, then those of the
 * next kind. Where it stands is a place that can be written down.
 */
import type { Database } from '../db/database.ts'
import { CHECKS } from './checks.ts'
import { type Found, findViolations, inOwnTransaction } from './find-violations.ts'
import type { IntegrityCheck, SliceKind } from './integrity-check.ts'
import { endOfSlice } from './slices.ts'
import { SLICINGS } from './slicings.ts'

/** Without a kind: what is looked at as a whole. Without a position: from the first. */
export type Place = { kind: string | null; position: string | null }
export type Violation = Pick<IntegrityCheck, 'invariant' | 'statement'> & {
  /** Found again, it is the same: its statement with what names the row, but without its numbers, which may change. */
  identity: string
  evidence: Record<string, unknown>
}
export type Looked = { rows: number; violations: number; found: Violation[]; next: Place | null }

const KINDS: readonly (SliceKind | null)[] = [null, ...(Object.keys(SLICINGS) as SliceKind[])]
/** How many kinds of slices a round has. */
export const KIND_COUNT = KINDS.length

/** How many kinds lie behind a place. */
export function kindsBefore({ kind }: Place): number {
  return Math.max(0, KINDS.indexOf(kind as SliceKind | null))
}

/** The checks on the slice at a place, which has so many keys at most; `next` is null where the round is over. */
export async function lookAt(database: Database, place: Place, size: number): Promise<Looked> {
  const kind = KINDS[kindsBefore(place)]!
  const slice = kind === null ? null : await sliceAt(database, kind, { position: place.position, size })
  const looked: Looked = { rows: 0, violations: 0, found: [], next: placeAfter(kind, slice?.end) }
  for (const check of CHECKS.filter(({ by }) => (by ?? null) === kind)) {
    const found = await inOwnTransaction(database, (tx) => findViolations(tx, check, slice))
    looked.rows += found.rows
    looked.violations += found.violations
    looked.found.push(...violationsOf(check, found))
  }
  return looked
}

async function sliceAt(
  database: Database,
  kind: SliceKind,
  { position, size }: { position: string | null; size: number },
): Promise<{ after: string; upTo: string | null; end: string | undefined }> {
  const { first, last } = SLICINGS[kind]
  const after = position ?? first
  const end = await endOfSlice(database, kind, after, size)
  return { after, upTo: end ?? last, end }
}

function placeAfter(kind: SliceKind | null, end: string | undefined): Place | null {
  if (kind !== null && end !== undefined) return { kind, position: end }
  const following = KINDS[KINDS.indexOf(kind) + 1]
  return following === undefined ? null : { kind: following, position: null }
}

export function violationsOf({ invariant, statement }: IntegrityCheck, { examples }: Found): Violation[] {
  return (examples ?? []).map((evidence) => {
    const names = Object.entries(evidence).filter(([, value]) => typeof value === 'string')
    return { invariant, statement, evidence, identity: JSON.stringify([statement, ...names]) }
  })
}
