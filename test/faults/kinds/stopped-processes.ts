/** Processes that are stopped in the middle of their work and go on later, as a machine does that swaps or is migrated. */
import { setTimeout as sleep } from 'node:timers/promises'
import { found } from '../checker/finding.ts'
import { signal } from '../cluster/postgres-node.ts'
import { anyService, type FaultKind, type Scene } from './fault-kind.ts'

const LOCKING = `select pid from pg_stat_activity
  where application_name = 'holdfast' and state like 'idle in transaction%' and backend_xid is not null`

/** Stopped in the middle of a transaction that has locks, if that can be had in a few tries. */
async function stopWithin({ cluster }: Scene, pid: number): Promise<void> {
  for (let round = 0; round < 15; round++) {
    signal(pid, 'SIGSTOP')
    await sleep(30)
    if ((await cluster.primary.query(LOCKING)).length > 0) return
    signal(pid, 'SIGCONT')
    await sleep(15)
  }
  signal(pid, 'SIGSTOP')
}

function serviceStopped(name: string, summary: string, milliseconds: number, share = 1): FaultKind {
  return {
    name,
    summary,
    share,
    recoversWithinMs: 8000,
    strike: async (scene) => {
      const { service, at } = anyService(scene)
      const { pid } = service
      if (pid === undefined) return
      await stopWithin(scene, pid)
      const others = scene.cluster.services.map((_, other) => other).filter((other) => other !== at)
      // The batches that need what it holds may suffer; from then on everybody else is served.
      await sleep(1000)
      const share = await scene.shareServed(others, milliseconds - 1000)
      signal(pid, 'SIGCONT')
      scene.measure('share of other SKUs served by the others', share)
      if (share < 0.7)
        scene.accuse(found('neighbours_stopped', `while a service was stopped the others served ${percent(share)}`))
    },
  }
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

export const STOPPED_PROCESSES: readonly FaultKind[] = [
  serviceStopped('service-stopped', 'SIGSTOP of a service for four seconds, in the middle of a transaction', 4000),
  serviceStopped(
    'service-stopped-long',
    'SIGSTOP of a service for longer than a transaction may live (65 s)',
    65_000,
    0.05,
  ),
  {
    name: 'backend-stopped',
    summary: 'SIGSTOP of a backend for three seconds',
    recoversWithinMs: 8000,
    strike: async ({ cluster, random }) => {
      const backends = await cluster.primary.backendsOf('holdfast')
      const stopped = backends.length > 0 ? random.pick(backends) : undefined
      if (stopped === undefined) return
      signal(stopped, 'SIGSTOP')
      await sleep(3000)
      signal(stopped, 'SIGCONT')
    },
  },
]
