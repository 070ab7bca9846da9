/**
 * The requests of one batch, until each has its answer: run despite faults, then what they made necessary, so that
 * whoever is answered sees that too; then those that had to wait for a document that the batch itself has made.
 */
import type { FollowUp } from '../domain/working-set.ts'
import { type FaultPolicy, runDespiteFaults } from './faults.ts'
import type { Outcome, Request } from './request.ts'
import { type BatchContext, DecidedLater, runBatch } from './run-batch.ts'

export type RunContext = BatchContext & { faults: FaultPolicy; followUpRequest: (followUp: FollowUp) => Request }

/** Outcomes in the order of the requests. Each round decides its first request at least, so that it comes to an end. */
export async function runRequests(
  context: RunContext,
  lane: 'stock' | 'configuration',
  requests: readonly Request[],
): Promise<(Outcome | Error)[]> {
  const { faults, followUpRequest } = context
  const { outcomes, followUps } = await runDespiteFaults(faults, requests, (part, rerun) =>
    runBatch(context, lane, part, rerun),
  )
  if (followUps.length > 0) await runRequests(context, 'stock', followUps.map(followUpRequest))
  const waiting = requests.filter((_, at) => outcomes[at] instanceof DecidedLater)
  if (waiting.length === 0) return outcomes
  const later = await runRequests(context, lane, waiting)
  return outcomes.map((outcome) => (outcome instanceof DecidedLater ? later.shift()! : outcome))
}
