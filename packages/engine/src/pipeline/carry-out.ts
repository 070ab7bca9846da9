/**
 * What changes have made necessary, carried out before whoever made them is answered.
 *
 * Single commands are run as they are. What stands for many is spread chunk by chunk; where it has to await batches, that
 * is waited for shortly, and what takes longer is left to the worker.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../db/database.ts'
import { fenceFollowUps, mayBegin } from '../db/follow-ups.ts'
import { isSpread, spreadFollowUp } from '../db/spread-follow-up.ts'
import type { FollowUp } from '../domain/working-set.ts'

/** Documents in one chunk: each is a command, and so many fit in one batch. */
const CHUNK_SIZE_MAX = 100

export type CarryOut = {
  database: Database
  followUpWaitMs: number
  run: (followUps: readonly FollowUp[]) => Promise<void>
}

export async function carryOut(context: CarryOut, followUps: readonly FollowUp[]): Promise<void> {
  const { database, run } = context
  const commands = followUps.filter((followUp) => !isSpread(followUp))
  if (commands.length > 0) await run(commands)
  const spreads = followUps.filter(isSpread)
  if (spreads.length === 0 || !(await batchesEnd(context, spreads))) return
  for (const spread of spreads) await carryOut(context, await spreadFollowUp(database, spread, CHUNK_SIZE_MAX))
}

/** Whether those that they await have ended within the time. */
async function batchesEnd({ database, followUpWaitMs }: CarryOut, followUps: readonly FollowUp[]): Promise<boolean> {
  const ids = followUps.map(({ id }) => id)
  const until = performance.now() + followUpWaitMs
  await fenceFollowUps(database)
  for (let pauseMs = 1; ; pauseMs = Math.min(2 * pauseMs, 50)) {
    if (await mayBegin(database, ids)) return true
    if (performance.now() + pauseMs > until) return false
    await sleep(pauseMs)
  }
}
