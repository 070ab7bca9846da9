/** Carries out what a process has made necessary and, because it crashed, not done itself. */
import { fenceFollowUps, pendingFollowUps } from '../db/follow-ups.ts'
import type { Engine } from '../engine.ts'

const FOLLOW_UPS_MAX = 100

/** Answers how many were found. One that its own process is carrying out just now is done by whoever comes first. */
export async function runFollowUps(engine: Engine): Promise<number> {
  await fenceFollowUps(engine.database)
  const pending = await pendingFollowUps(engine.database, FOLLOW_UPS_MAX)
  if (pending.length > 0) await engine.runFollowUps(pending)
  return pending.length
}
