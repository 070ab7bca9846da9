/**
 * The requests of one batch, until each has its answer: run despite faults, then those that had to wait for a document
 * that the batch itself has made. What all of them made necessary is told with the outcomes. Where locks are waited for
 * with little patience, PutAside stands for the outcome of whoever needs what somebody else holds.
 */
import { DecidedLater } from './decide-requests.ts'
import { type FaultPolicy, runDespiteFaults } from './faults.ts'
import type { Request } from './request.ts'
import { type BatchContext, type BatchResult, runBatch } from './run-batch.ts'

export type RunContext = BatchContext & { faults: FaultPolicy }

/** Outcomes in the order of the requests. Each round decides its first request at least, so that it comes to an end. */
export async function runRequests(
  context: RunContext,
  lane: 'stock' | 'configuration',
  requests: readonly Request[],
  locks: FaultPolicy['locks'] = null,
): Promise<BatchResult> {
  const { outcomes, followUps } = await runDespiteFaults({ ...context.faults, locks }, requests, (part, rerun) =>
    runBatch(context, lane, part, rerun),
  )
  const waiting = requests.filter((_, at) => outcomes[at] instanceof DecidedLater)
  if (waiting.length === 0) return { outcomes, followUps }
  const later = await runRequests(context, lane, waiting, locks)
  const answers = [...later.outcomes]
  return {
    outcomes: outcomes.map((outcome) => (outcome instanceof DecidedLater ? answers.shift()! : outcome)),
    followUps: [...followUps, ...later.followUps],
  }
}
