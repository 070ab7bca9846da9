/**
 * What changes have made necessary, carried out right after them.
 *
 * Commands go through the batcher, few at a time, so that they share batches with whoever waits there. What stands for
 * many is spread chunk by chunk; where it has to await batches, that is waited for shortly. What fails is counted, and
 * tried again by the worker until it is dead; what is not done when the process stops is left to the worker too.
 */
import type { FailedFollowUp } from '../db/follow-ups.ts'
import { isSpread } from '../db/spread-follow-up.ts'
import type { FollowUp } from '../domain/working-set.ts'
import type { FollowUpStore } from './batch-store.ts'
import type { Clock } from './clock.ts'
import type { Outcome } from './request.ts'

/** Documents in one chunk, and commands that stand in the queue at once. */
const CHUNK_SIZE_MAX = 100

export type CarryOut = {
  store: FollowUpStore
  clock: Clock
  /** How long batches are awaited. */
  waitMs: number
  attemptsMax: number
  submit: (followUps: readonly FollowUp[]) => Promise<PromiseSettledResult<Outcome>[]>
  /** The world has failed, or a follow-up has. */
  onFailure: (error: unknown, failed?: FailedFollowUp) => void
  isStopping: () => boolean
}

/** Never rejects: whoever caused them has been promised nothing but that they are not lost. */
export async function carryOut(context: CarryOut, followUps: readonly FollowUp[]): Promise<void> {
  try {
    const commands = followUps.filter((followUp) => !isSpread(followUp))
    for (let at = 0; at < commands.length && !context.isStopping(); at += CHUNK_SIZE_MAX) {
      await runCommands(context, commands.slice(at, at + CHUNK_SIZE_MAX))
    }
    const spreads = followUps.filter(isSpread)
    if (spreads.length > 0 && (await batchesEnd(context, spreads))) await runSpreads(context, spreads)
  } catch (error) {
    context.onFailure(error)
  }
}

async function runCommands(context: CarryOut, commands: readonly FollowUp[]): Promise<void> {
  const settled = await context.submit(commands)
  const failures = settled.flatMap((answer, at) =>
    answer.status === 'rejected' ? [{ id: commands[at]!.id, error: reasonOf(answer.reason) }] : [],
  )
  if (failures.length > 0) await note(context, failures)
}

async function note(context: CarryOut, failures: readonly { id: string; error: string }[]): Promise<void> {
  const noted = await context.store.noteFailures(failures, context.attemptsMax)
  for (const failed of noted) context.onFailure(new Error(failed.error), failed)
}

/** Chunk by chunk until none is left, each before the next is looked for. */
async function runSpreads(context: CarryOut, spreads: readonly FollowUp[]): Promise<void> {
  const left = [...spreads]
  for (let spread = left.shift(); spread && !context.isStopping(); spread = left.shift()) {
    const { id } = spread
    const caused: readonly FollowUp[] = await context.store
      .spread(spread, CHUNK_SIZE_MAX)
      .catch((error: unknown) => note(context, [{ id, error: reasonOf(error) }]).then(() => []))
    await runCommands(
      context,
      caused.filter((followUp) => !isSpread(followUp)),
    )
    left.unshift(...caused.filter(isSpread))
  }
}

/** Whether those that they await have ended within the time. */
async function batchesEnd({ store, clock, waitMs }: CarryOut, followUps: readonly FollowUp[]): Promise<boolean> {
  const ids = followUps.map(({ id }) => id)
  const until = clock.now() + waitMs
  await store.fence()
  for (let pauseMs = 1; ; pauseMs = Math.min(2 * pauseMs, 50)) {
    if (await store.mayBegin(ids)) return true
    if (clock.now() + pauseMs > until) return false
    await clock.sleep(pauseMs)
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return (cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)).slice(0, 2000)
}
