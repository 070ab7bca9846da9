/** Load of one simple command, in a thread of its own: as much as is answered, or so much a second whether it is answered or not. */
import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { isAccepted, type Operation } from '../history/operation.ts'
import { type Random, seeded } from '../random.ts'
import { keptConnections, send } from './send.ts'
import { COLD, HOT, LOCATIONS } from './shop.ts'

export interface Load {
  name: string
  seed: number
  urls: readonly string[]
  seconds: number
  /** So many clients that each wait for their answer, or so many requests a second. */
  closed?: number
  perSecond?: number
}

export interface LoadResult {
  operations: Operation[]
  acceptedPerSecond: number
  /** Of what was accepted, in milliseconds. */
  p99: number
}

/** A client that has waited so long has left. */
const PATIENCE_MS = 5000

const load = workerData as Load
const agent = keptConnections()
agent.maxSockets = Number.POSITIVE_INFINITY
const random: Random = seeded(load.seed)
const operations: Operation[] = []
const until = performance.now() + load.seconds * 1000

async function receive(): Promise<void> {
  const sku = random.chance(0.3) ? random.pick(HOT) : random.pick(COLD)
  const body = { sku, location: random.pick(LOCATIONS), quantity: 1 }
  const command = { verb: 'receive', method: 'POST', path: '/v1/inventory-levels/receive', body }
  const service = random.between(0, load.urls.length - 1)
  const key = `${load.name}-${operations.length}`
  const operation: Operation = { key, ...command, attempts: [] }
  operations.push(operation)
  operation.attempts.push(await send(agent, { service, url: load.urls[service]! }, key, command, PATIENCE_MS))
}

async function waitingClients(count: number): Promise<void> {
  const client = async () => {
    while (performance.now() < until) await receive()
  }
  await Promise.all(Array.from({ length: count }, client))
}

async function impatientClients(perSecond: number): Promise<void> {
  const started = performance.now()
  const underWay: Promise<void>[] = []
  while (performance.now() < until) {
    const due = ((performance.now() - started) / 1000) * perSecond
    while (underWay.length < due) underWay.push(receive())
    await sleep(5)
  }
  await Promise.all(underWay)
}

await (load.closed ? waitingClients(load.closed) : impatientClients(load.perSecond!))
agent.destroy()
const accepted = operations.flatMap(({ attempts }) => attempts.filter(isAccepted))
const times = accepted.map(({ tookMs }) => tookMs).sort((a, b) => a - b)
parentPort!.postMessage({
  operations: operations.filter(({ attempts }) => attempts[0]!.code !== 'ECONNREFUSED'),
  acceptedPerSecond: accepted.length / load.seconds,
  p99: times[Math.floor(times.length * 0.99)] ?? 0,
} satisfies LoadResult)
