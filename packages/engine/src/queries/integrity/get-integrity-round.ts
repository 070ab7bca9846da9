import { type RoundNow, readRound } from '../../db/read-integrity.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { KIND_COUNT, kindsBefore } from '../../integrity/next-slice.ts'
import { Shape } from '../../shapes/shape.ts'
import { IntegrityRoundView } from '../../views/integrity.ts'
import { defineQuery, found } from '../define-query.ts'

export const getIntegrityRound = defineQuery({
  name: 'get_integrity_round',
  summary: 'How far the check in the background has come, and what its last round came to.',
  input: () => Shape({}),
  answer: IntegrityRoundView,
  read: async (_input, { database }) => found(roundView(await readRound(database))),
})

function roundView(round: RoundNow): IntegrityRoundView {
  const { last_began_at: lastBegan, last_finished_at: lastFinished } = round
  return {
    kinds: { done: kindsBefore(round), total: KIND_COUNT },
    kind: round.kind,
    began_at: toIso(round.began_at),
    rows: Number(round.row_count),
    violations: Number(round.violations),
    hastened: round.hastened,
    last:
      lastBegan === null || lastFinished === null
        ? null
        : {
            began_at: toIso(lastBegan),
            finished_at: toIso(lastFinished),
            rows: Number(round.last_row_count),
            violations: Number(round.last_violations),
          },
    age_seconds: lastBegan === null ? null : Math.max(0, (round.now - lastBegan) / 1000),
    open_findings: Number(round.open),
  }
}
