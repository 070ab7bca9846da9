/** Compare-and-set of a record: every change counts. */
import type { Draw } from './drawing/draw.ts'
import { Refused } from './refused.ts'

export type Revised = { revision: number }
export type Expecting = { expected_revision?: number }

export function refuseStale(record: Revised, { expected_revision: expected }: Expecting): void {
  if (expected !== undefined && expected !== record.revision) throw new Refused('revision_changed')
}

export function drawExpected(draw: Draw, record: Revised | undefined): object {
  const revision = record?.revision ?? 1
  return draw.optional('expected_revision', 0.1, () => draw.random.pick([revision, revision, revision, revision + 1]))
}
