/**
 * The requests of one batch, until each has its answer: run despite faults, then what they made necessary, so that
 * whoever is answered sees that too; then those that had to wait for a document that the batch itself has made.
 */
import type { FollowUp } from '../domain/working-set.ts'
import { type CarryOut, carryOut } from './carry-out.ts'
import { type FaultPolicy, runDespiteFaults } from './faults.ts'
import type { Outcome, Request } from './request.ts'
import { type BatchContext, DecidedLater, runBatch } from './run-batch.ts'

export type RunContext = BatchContext & {
  faults: FaultPolicy
  followUpWaitMs: number
  followUpRequest: (followUp: FollowUp) => Request
}

/** Outcomes in the order of the requests. Each round decides its first request at least, so that it comes to an end. */
export async function runRequests(
  context: RunContext,
  lane: 'stock' | 'configuration',
  requests: readonly Request[],
): Promise<(Outcome | Error)[]> {
  const { faults } = context
  const { outcomes, followUps } = await runDespiteFaults(faults, requests, (part, rerun) =>
    runBatch(context, lane, part, rerun),
  )
  if (followUps.length > 0) await carryOut(carryOutIn(context), followUps)
  const waiting = requests.filter((_, at) => outcomes[at] instanceof DecidedLater)
  if (waiting.length === 0) return outcomes
  const later = await runRequests(context, lane, waiting)
  return outcomes.map((outcome) => (outcome instanceof DecidedLater ? later.shift()! : outcome))
}

function carryOutIn(context: RunContext): CarryOut {
  const { database, followUpWaitMs, followUpRequest } = context
  return {
    database,
    followUpWaitMs,
    run: async (followUps) => {
      await runRequests(context, 'stock', followUps.map(followUpRequest))
    },
  }
}

export async function runFollowUps(context: RunContext, pending: readonly FollowUp[]): Promise<void> {
  await carryOut(carryOutIn(context), pending)
}
