import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine } from '../../packages/engine/src/engine.ts'
import { runFollowUps } from '../../packages/engine/src/workers/run-follow-ups.ts'

/** Until nothing is left to be done. What awaits batches may have to wait for those of other tests on the same server. */
export async function drainFollowUps(engine: Engine): Promise<void> {
  for (;;) {
    await runFollowUps(engine)
    const [left] = await engine.database.query<{ count: number }>(
      "select count(*) as count from holdfast.follow_up where state = 'waiting'",
    )
    if (left!.count === 0) return
    await sleep(20)
  }
}
