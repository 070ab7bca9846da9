/** Failover to standbys, synchronous and asynchronous, with the old primary fenced in time or late; and the standby lost. */
import { setTimeout as sleep } from 'node:timers/promises'
import { promote, setSynchronous } from '../cluster/standby.ts'
import { type FaultKind, pause, type Scene } from './fault-kind.ts'

/** The services find the standby, which is promoted. The old primary is gone already, or will be. */
async function moveOver({ cluster }: Scene) {
  const old = cluster.takeOver()
  await promote(cluster.primary)
  for (const proxy of cluster.proxies) {
    proxy.pointAt(cluster.primary.port)
    proxy.cut()
  }
  return old
}

const fenced: FaultKind['strike'] = async (scene) => {
  const { cluster, random } = scene
  // Light traffic and heavy.
  scene.workload.pace(random.pick([0, 20, 200]))
  // Now and then the standby has been out of reach for a moment, while commits wait for it, and clients are cut meanwhile.
  if (random.chance(0.5)) {
    cluster.replication!.silence()
    cluster.replication!.refuse(true)
    await pause(random, 50, 300)
    for (const proxy of cluster.proxies) random.chance(0.5) ? proxy.cutClients() : proxy.cut()
    await pause(random, 0, 1500)
  }
  await cluster.primary.kill()
  cluster.replication!.buryTheDead()
  const old = await moveOver(scene)
  await old.remove()
  await cluster.addStandby()
}

const late: FaultKind['strike'] = async (scene) => {
  const { cluster, random } = scene
  const [first, ...others] = cluster.proxies
  const old = cluster.takeOver()
  await promote(cluster.primary)
  // One service moves over at once, the other goes on with the old primary, whose commits wait for a standby that has left it.
  first!.pointAt(cluster.primary.port)
  first!.cut()
  await pause(random, 100, 1500)
  for (const proxy of others) {
    proxy.pointAt(cluster.primary.port)
    proxy.cutClients()
  }
  await pause(random, 0, 1500)
  await old.remove()
  for (const proxy of others) proxy.buryTheDead()
  await cluster.addStandby()
}

const asynchronous: FaultKind['strike'] = async (scene) => {
  const { cluster, random } = scene
  if (random.chance(0.5)) {
    cluster.replication!.stall(true)
    await pause(random, 50, 400)
  }
  await cluster.primary.kill()
  cluster.replication!.cut()
  const old = await moveOver(scene)
  await old.remove()
  await cluster.addStandby()
}

/** Commits wait until the operator gives the standby up, or it is back. */
const standbyLost: FaultKind['strike'] = async ({ cluster, random }) => {
  await cluster.standby!.kill()
  await pause(random, 300, 1500)
  if (random.chance(0.3)) {
    await setSynchronous(cluster.primary, false)
    await sleep(200)
    await cluster.standby!.start()
    await setSynchronous(cluster.primary, true)
  } else await cluster.standby!.start()
}

export const FAILOVERS: readonly FaultKind[] = [
  {
    name: 'failover-synchronous',
    summary: 'the primary is killed and its synchronous standby promoted, under light and heavy load',
    needs: { standby: 'sync' },
    strike: fenced,
  },
  {
    name: 'failover-late-fencing',
    summary: 'the synchronous standby is promoted while the old primary lives on, and one service with it',
    needs: { standby: 'sync' },
    strike: late,
  },
  {
    name: 'failover-asynchronous',
    summary: 'the primary is killed and an asynchronous standby promoted, which may have less',
    needs: { standby: 'async' },
    mayForget: true,
    strike: asynchronous,
  },
  {
    name: 'standby-lost',
    summary: 'the synchronous standby is killed; commits wait until it is back or given up',
    needs: { standby: 'sync' },
    strike: standbyLost,
  },
]
