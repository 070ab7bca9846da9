/** PostgreSQL that is killed: all of it or one backend, at random and at COMMIT, and comes back on its data. */
import { setTimeout as sleep } from 'node:timers/promises'
import { signal } from '../cluster/postgres-node.ts'
import { COMMIT, type Fate } from '../cluster/wire-proxy.ts'
import { anyService, caught, type FaultKind, pause, type Scene } from './fault-kind.ts'

// The server is back when it answers; from then on a service may take this long.
const recoversWithinMs = 2000

async function quiet({ workload }: Scene): Promise<void> {
  workload.pace(1000)
  await sleep(250)
}

async function comeBack({ cluster, random }: Scene): Promise<void> {
  await pause(random, 0, 200)
  await cluster.primary.start()
}

function killedAtCommit(name: string, summary: string, fate: Fate): FaultKind {
  return {
    name,
    summary,
    recoversWithinMs,
    strike: async (scene) => {
      const { proxy } = anyService(scene)
      // With little traffic nobody else's COMMIT brings this transaction's log to the disk, and its id is used again.
      const isQuiet = scene.random.chance(0.7)
      if (isQuiet) await quiet(scene)
      await caught(proxy, COMMIT, fate)
      // What has arrived may be written by the time of the kill, or not.
      if (fate === 'answer lost') await pause(scene.random, 0, 3)
      await scene.cluster.primary.kill()
      for (const each of scene.cluster.proxies) each.cut()
      await comeBack(scene)
      scene.workload.pace(0)
    },
  }
}

export const KILLED_SERVERS: readonly FaultKind[] = [
  {
    name: 'server-killed',
    summary: '`kill -9` of PostgreSQL, all processes, at a random moment',
    recoversWithinMs,
    strike: async (scene) => {
      await scene.cluster.primary.kill()
      await comeBack(scene)
    },
  },
  killedAtCommit(
    'server-killed-before-commit',
    '`kill -9` of PostgreSQL while a COMMIT is on its way, which is lost; ids of transactions are used again',
    'lost',
  ),
  killedAtCommit('server-killed-at-commit', '`kill -9` of PostgreSQL right after a COMMIT has arrived', 'answer lost'),
  {
    name: 'backend-killed',
    summary: '`kill -9` of one backend that serves a service: the server ends all sessions and recovers',
    recoversWithinMs,
    strike: async ({ cluster, random }) => {
      const backends = await cluster.primary.backendsOf('holdfast')
      if (backends.length > 0) signal(random.pick(backends), 'SIGKILL')
      // It is over when the server has recovered.
      for (let round = 0; round < 200; round++) {
        await pause(random, 20, 40)
        if (await cluster.primary.answers()) return
      }
    },
  },
]
