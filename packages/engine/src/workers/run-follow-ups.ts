/** Carries out what a process has made necessary and not done itself, because it crashed, or failed, or took too long. */
import { registry } from '../commands/registry.ts'
import { fenceFollowUps, pendingFollowUps, unknownFollowUps } from '../db/follow-ups.ts'
import { SPREAD_NAMES } from '../db/spread-follow-up.ts'
import type { Engine } from '../engine.ts'

const FOLLOW_UPS_MAX = 100

const KNOWN: readonly string[] = [...registry.keys(), ...SPREAD_NAMES]

/** Until none is left that is due. Answers how many were found. One that its own process is carrying out just now is done
 * by whoever comes first. */
export async function runFollowUps(engine: Engine, isStopping: () => boolean = () => false): Promise<number> {
  await fenceFollowUps(engine.database)
  for (let found = 0; ; ) {
    const pending = await pendingFollowUps(engine.database, { known: KNOWN, limit: FOLLOW_UPS_MAX })
    found += pending.length
    if (pending.length > 0) await engine.runFollowUps(pending)
    if (pending.length < FOLLOW_UPS_MAX || isStopping()) return found
  }
}

/** Says once of each command that this version does not know it. It waits for a process that does. */
export function reportUnknownFollowUps(onUnknown: (error: Error) => void): (engine: Engine) => Promise<void> {
  const reported = new Set<string>()
  return async ({ database }) => {
    for (const command of await unknownFollowUps(database, KNOWN)) {
      if (reported.has(command)) continue
      reported.add(command)
      onUnknown(new Error(`${command} was left to be done by a newer version of Holdfast, and waits for it`))
    }
  }
}
