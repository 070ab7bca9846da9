/**
 * One part of a run: a cluster of its own, clients at work, and faults of one kind or several, struck by a seeded schedule one after
 * the other while they work; then everything is judged. A part knows nothing of the parts before it, so that a run can be resumed.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { countAnswers } from './checker/answers.ts'
import { check } from './checker/check.ts'
import { type Finding, found } from './checker/finding.ts'
import { Cluster, type ClusterPlace } from './cluster/cluster.ts'
import { History, type Summary } from './history/history.ts'
import type { FaultKind, Scene } from './kinds/fault-kind.ts'
import { Probes } from './probes.ts'
import { type Random, seeded } from './random.ts'
import { openShop } from './workload/shop.ts'
import { Workload } from './workload/workload.ts'

export interface PartOptions {
  name: string
  kinds: readonly FaultKind[]
  seed: number
  /** How many faults are struck. */
  faults: number
  /** The part goes on until so many operations were begun. */
  operations: number
  threads: number
  clientsPerThread: number
  pauseMs: number
  /** By how much longer than it is promised a recovery may take, on a machine that others work on too. */
  patience: number
  /** Enough is known when anything is found. */
  untilFound?: boolean
  place: ClusterPlace
  say: (line: string) => void
}

export interface PartResult extends Summary {
  name: string
  seed: number
  struck: Record<string, number>
  answers: Record<string, number>
  /** Milliseconds until every service wrote again. */
  recovery: { median: number; worst: number }
  measures: Record<string, { median: number; worst: number }>
  takenBack: number
  findings: Finding[]
  seconds: number
}

export async function runPart(options: PartOptions): Promise<PartResult> {
  const started = performance.now()
  const { place, kinds } = options
  for (const directory of [place.directory, place.logs]) await mkdir(directory, { recursive: true })
  const history = new History(join(place.logs, 'history.ndjson'))
  const cluster = await Cluster.start(place, Object.assign({}, ...kinds.map(({ needs }) => needs)))
  try {
    await openShop({ service: 0, url: cluster.services[0]!.url })
    const played = await play(cluster, history, options)
    const mayForget = kinds.some((kind) => kind.mayForget)
    const setsServerClock = kinds.some((kind) => kind.setsServerClock)
    const isDone = options.untilFound === true && played.findings.length > 0
    const judged = isDone
      ? { findings: [], takenBack: 0 }
      : await check(cluster, history, { mayForget, setsServerClock })
    return {
      name: options.name,
      seed: options.seed,
      ...played,
      ...history.summary(),
      answers: countAnswers(history.operations),
      takenBack: judged.takenBack,
      findings: [...played.findings, ...judged.findings],
      seconds: Math.round((performance.now() - started) / 1000),
    }
  } finally {
    await history.close()
    await cluster.stop()
  }
}

type Played = Pick<PartResult, 'struck' | 'recovery' | 'measures' | 'findings'>

async function play(cluster: Cluster, history: History, options: PartOptions): Promise<Played> {
  const { seed, threads, clientsPerThread, pauseMs } = options
  const random = seeded(seed)
  const findings: Finding[] = []
  const measured: Record<string, number[]> = {}
  const struck: Record<string, number> = {}
  const urls = cluster.services.map(({ url }) => url)
  const load = { threads, clientsPerThread, pauseMs, operationsMax: Number.POSITIVE_INFINITY }
  const workload = new Workload({ seed, urls, history, ...load })
  const probes = new Probes(cluster, history)
  let fault = 'none'
  const accuse = (finding: Finding) => void findings.push({ ...finding, fault })
  for (const service of cluster.services)
    service.onEnd = (how) => {
      accuse(found('ended', `${service.name}: ${how}`))
      // Whatever looks after services would do so too.
      void service.startUntilItRuns().catch(() => {})
    }
  const scene: Scene = {
    cluster,
    random,
    workload,
    accuse,
    remember: (operation) => history.add(operation),
    shareServed: (services, milliseconds) => probes.shareServed(services, milliseconds),
    measure: (name, value) => {
      measured[name] = [...(measured[name] ?? []), value]
    },
    nextKey: () => probes.nextKey(),
  }
  await sleep(300)
  try {
    const share = options.kinds.length === 1 ? (options.kinds[0]!.share ?? 1) : 1
    const faults = Math.ceil(options.faults * share)
    for (let at = 0; at < faults && !(options.untilFound && findings.length > 0); at++) {
      const kind = options.kinds[at % options.kinds.length]!
      fault = `${kind.name} ${at + 1}`
      await strikeOnce(scene, kind, { probes, random, patience: options.patience })
      struck[kind.name] = (struck[kind.name] ?? 0) + 1
      if ((at + 1) % 10 === 0) options.say(`${options.name}: ${at + 1} of ${faults} faults`)
    }
    while (history.size < options.operations && !(options.untilFound && findings.length > 0)) await sleep(100)
  } finally {
    await workload.stop()
    await probes.settled()
  }
  const { recovery = [0], ...measures } = Object.fromEntries(
    Object.entries(measured).map(([name, values]) => [name, values]),
  )
  const spread = Object.fromEntries(Object.entries(measures).map(([name, values]) => [name, spreadOf(values)]))
  return { struck, recovery: spreadOf(recovery), measures: spread, findings }
}

type Nemesis = { probes: Probes; random: Random; patience: number }

async function strikeOnce(scene: Scene, kind: FaultKind, { probes, random, ...nemesis }: Nemesis): Promise<void> {
  await sleep(random.between(20, 250))
  await kind.strike(scene)
  const patience = (kind.recoversWithinMs ?? 6000) * nemesis.patience
  const tookMs = await probes.untilAllWrite(Math.max(patience, 8000))
  scene.measure('recovery', tookMs ?? 30_000)
  if (tookMs === undefined || tookMs > patience) {
    const took = tookMs === undefined ? 'not at all' : `only after ${tookMs} ms`
    scene.accuse(found('not_recovered', `it wrote again ${took}, and was to within ${patience} ms`))
  }
  await kind.tidyUp?.(scene)
  if (tookMs === undefined) await forceBack(scene, probes)
}

/** Where a service does not come back by itself, a person would start it again. */
async function forceBack({ cluster }: Scene, probes: Probes): Promise<void> {
  for (const proxy of cluster.proxies) proxy.cut()
  if ((await probes.untilAllWrite(3000)) !== undefined) return
  for (const service of cluster.services) {
    await service.kill()
    await service.startUntilItRuns()
  }
}

function spreadOf(values: readonly number[]): { median: number; worst: number } {
  const sorted = [...values].sort((a, b) => a - b)
  return { median: sorted[Math.floor(sorted.length / 2)]!, worst: sorted.at(-1)! }
}
