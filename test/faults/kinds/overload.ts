/** Three times as many requests as can be served, from clients that do not wait: as much must be done as without. */
import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { found } from '../checker/finding.ts'
import type { Load, LoadResult } from '../workload/load-thread.ts'
import type { FaultKind, Scene } from './fault-kind.ts'
import { percent } from './stopped-processes.ts'

/** The harness takes a core of its own for this: less than the 80 % that are promised where the two do not share a machine. */
const SHARE_AT_LEAST = 0.5
const MEGABYTES_MAX = 1500

function run(scene: Scene, load: Omit<Load, 'name' | 'seed' | 'urls'>): Promise<LoadResult> {
  const urls = scene.cluster.services.map(({ url }) => url)
  const workerData: Load = { ...load, name: scene.nextKey(), seed: scene.random.between(1, 1e9), urls }
  const worker = new Worker(new URL('../workload/load-thread.ts', import.meta.url), { workerData })
  return new Promise((resolve, reject) => {
    worker.once('message', (result: LoadResult) => {
      for (const operation of result.operations) scene.remember(operation)
      resolve(result)
    })
    worker.once('error', reject)
  })
}

function megabytesOf(pid: number | undefined): number {
  const status = pid === undefined ? '' : readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

export const OVERLOAD: readonly FaultKind[] = [
  {
    name: 'overload',
    summary: 'three times as many requests as can be served, from clients who leave after five seconds',
    share: 0.2,
    recoversWithinMs: 4000,
    strike: async (scene) => {
      const { workload, cluster, measure, accuse } = scene
      workload.pace(1000)
      const peak = await run(scene, { seconds: 3, closed: 128 })
      const over = await run(scene, { seconds: 6, perSecond: peak.acceptedPerSecond * 3 })
      workload.pace(5)
      const share = over.acceptedPerSecond / peak.acceptedPerSecond
      const megabytes = Math.max(...cluster.services.map(({ pid }) => megabytesOf(pid)))
      measure('accepted a second at most', Math.round(peak.acceptedPerSecond))
      measure('share of that under three times the load', Math.round(share * 100) / 100)
      measure('p99 of what was accepted then, ms', over.p99)
      measure('memory of a service, MB', megabytes)
      if (share < SHARE_AT_LEAST) accuse(found('collapsed', `${percent(share)} of the peak was done under overload`))
      if (megabytes > MEGABYTES_MAX) accuse(found('collapsed', `a service has taken ${megabytes} MB`))
    },
  },
]
