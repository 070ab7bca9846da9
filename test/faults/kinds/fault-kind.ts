/** What a kind of fault is, and what it is given to strike with. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Finding } from '../checker/finding.ts'
import type { Cluster, ClusterNeeds } from '../cluster/cluster.ts'
import type { Service } from '../cluster/service.ts'
import type { Fate, WireProxy } from '../cluster/wire-proxy.ts'
import type { Operation } from '../history/operation.ts'
import type { Random } from '../random.ts'
import type { Workload } from '../workload/workload.ts'

export interface Scene {
  cluster: Cluster
  random: Random
  workload: Workload
  /** Says what must not be. */
  accuse: (finding: Finding) => void
  /** What the nemesis itself has asked for is judged like everything else. */
  remember: (operation: Operation) => void
  /** Asks each of these services to write, again and again, for so long; answers the share that was done within a second. */
  shareServed: (services: readonly number[], milliseconds: number) => Promise<number>
  /** A number that the report is to show. */
  measure: (name: string, value: number) => void
  nextKey: () => string
}

export interface FaultKind {
  name: string
  /** One sentence for the table in the documents. */
  summary: string
  needs?: ClusterNeeds
  /** Why it cannot be done on this machine; null where it can. */
  missing?: () => string | null
  /** Of those that take long fewer are struck: this part of as many as were asked for. */
  share?: number
  /** Within so long after it is over every service must write again. */
  recoversWithinMs?: number
  /** An asynchronous standby is promoted: acknowledged answers may be taken back. */
  mayForget?: boolean
  /** The database's own clock is set: instants are not compared with the harness's. */
  setsServerClock?: boolean
  /** Strikes and heals; resolves when the fault is over. */
  strike: (scene: Scene) => Promise<void>
  /** After every service writes again, or has failed to. */
  tidyUp?: (scene: Scene) => Promise<void>
}

export function anyService({ cluster, random }: Scene): { service: Service; proxy: WireProxy; at: number } {
  const at = random.between(0, cluster.services.length - 1)
  return { service: cluster.services[at]!, proxy: cluster.proxies[at]!, at }
}

/** Resolves true when a client's message has been caught, false when none came in time. */
export async function caught(proxy: WireProxy, pattern: RegExp, fate: Fate, waitMs = 4000): Promise<boolean> {
  const isCaught = await Promise.race([proxy.ambush(pattern, fate).then(() => true), sleep(waitMs, false)])
  proxy.disarm()
  return isCaught
}

export const pause = (random: Random, least: number, most: number) => sleep(random.between(least, most))
