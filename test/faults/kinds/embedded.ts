/** The embedded database: killed in the middle of a write, and opened by a second process, also from another container. */

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { found } from '../checker/finding.ts'
import { Service } from '../cluster/service.ts'
import { type FaultKind, pause, type Scene } from './fault-kind.ts'

const needs = { database: 'pglite', services: 1 } as const

/** A second process on the directory must end by itself, and the first must go on. */
async function startSecond(scene: Scene, within: readonly string[]): Promise<void> {
  const { cluster } = scene
  const second = await Service.of({
    name: 'second',
    source: cluster.place.source,
    env: { HOLDFAST_DATA_DIR: cluster.dataDirectory },
    logFile: join(cluster.place.logs, 'second.log'),
    within,
  })
  second.expectEnd()
  const serves = await Promise.race([second.start(), sleep(60_000, false)])
  if (serves) scene.accuse(found('shared', 'a second process serves the directory of the first'))
  await second.kill()
}

function namespacesWork(): boolean {
  try {
    execFileSync('unshare', [...NAMESPACES.slice(1), 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A process of its own kind of world, as a container is one, with the same host name. */
const NAMESPACES = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child']

export const EMBEDDED: readonly FaultKind[] = [
  {
    name: 'embedded-killed',
    summary: '`kill -9` of a service with the embedded database, in the middle of its writes',
    needs,
    strike: async ({ cluster, random }) => {
      await cluster.services[0]!.kill()
      await pause(random, 0, 100)
      await cluster.services[0]!.startUntilItRuns()
    },
  },
  {
    name: 'embedded-twice',
    summary: 'a second process is started on the directory of an embedded database',
    needs,
    strike: (scene) => startSecond(scene, []),
  },
  {
    name: 'embedded-containers',
    summary: 'the second process has another pid namespace and the same host name, as a second container has',
    needs,
    missing: () => (namespacesWork() ? null : 'this machine lets nobody make a pid namespace'),
    strike: (scene) => startSecond(scene, NAMESPACES),
  },
]
