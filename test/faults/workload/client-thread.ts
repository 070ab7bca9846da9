/**
 * Clients in a thread of their own: each sends one command after another, and sends again under the same key what it got no verdict
 * on, sometimes at once and to another service. What they know is posted to the harness, batch by batch.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { isVerdict, type Operation } from '../history/operation.ts'
import { seeded } from '../random.ts'
import { Memory } from './memory.ts'
import { keptConnections, send } from './send.ts'
import { nextCommand } from './verbs.ts'

export interface ThreadWork {
  thread: number
  seed: number
  urls: readonly string[]
  clients: number
  /** Between two commands of one client, on average. */
  pauseMs: number
  /** Operations of all clients of the thread; then they stop by themselves. */
  operationsMax: number
}

export type FromThread = { operations: Operation[] } | { done: true }
export type ToThread = 'stop' | { pauseMs: number }

const work = workerData as ThreadWork
const port = parentPort!
const memory = new Memory()
const agent = keptConnections()
let isStopping = false
let pauseMs = work.pauseMs
let begun = 0
let unposted: Operation[] = []

port.on('message', (message: ToThread) => {
  if (message === 'stop') isStopping = true
  else pauseMs = message.pauseMs
})

function post(): void {
  if (unposted.length > 0) port.postMessage({ operations: unposted } satisfies FromThread)
  unposted = []
}

async function client(number: number): Promise<void> {
  const random = seeded(work.seed + 7919 * number)
  while (!isStopping && begun < work.operationsMax) {
    begun += 1
    const key = `${work.thread}.${number}-${begun}`
    const command = nextCommand({ key, random, memory })
    const operation: Operation = { key, ...command, attempts: [] }
    for (let attempt = 0; attempt < 3; attempt++) {
      const service = random.between(0, work.urls.length - 1)
      const heard = await send(agent, { service, url: work.urls[service]! }, key, command)
      operation.attempts.push(heard)
      if (isVerdict(heard) || isStopping || random.chance(0.4)) break
      await sleep(random.between(0, 300))
    }
    memory.learn(command, operation.attempts.at(-1)!)
    // Who was never let in has asked for nothing.
    if (operation.attempts.some(({ code }) => code !== 'ECONNREFUSED')) unposted.push(operation)
    else await sleep(50)
    if (pauseMs > 0) await sleep(pauseMs * 2 * random.next())
  }
}

const posting = setInterval(post, 100)
await Promise.all(Array.from({ length: work.clients }, (_, number) => client(number)))
clearInterval(posting)
post()
agent.destroy()
port.postMessage({ done: true } satisfies FromThread)
port.close()
