/** Clients that reserve one unit after another over HTTP, in a process of their own, and count what was answered. */
import { type ChildProcess, fork } from 'node:child_process'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'

const SKUS = 1000
const CLIENTS = 128

export type Reserving = { url: string; seconds: number; name: string }
export type Reserved = { good: number; refused: number; lost: number; latencies: number[] }

/** So much on the shelf that nobody runs out of it. */
export async function stockUp(url: string): Promise<void> {
  const post = async (path: string, body: unknown) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
  }
  const skus = Array.from({ length: SKUS }, (_, at) => skuAt(at))
  for (let at = 0; at < SKUS; at += 100) {
    await Promise.all(skus.slice(at, at + 100).map((sku) => post('/v1/inventory-items', { sku })))
  }
  const changes = skus.map((sku) => ({ sku, location: 'default', quantity: 10_000_000 }))
  await post('/v1/inventory-levels/receive', { changes })
}

export class Clients {
  readonly #process: ChildProcess = fork(fileURLToPath(import.meta.url), ['reserve'])

  reserve(what: Reserving): Promise<Reserved> {
    return new Promise((resolve) => {
      this.#process.once('message', (reserved) => resolve(reserved as Reserved))
      this.#process.send(what)
    })
  }

  end(): void {
    this.#process.kill()
  }
}

function skuAt(at: number): string {
  return `SKU-${at}`
}

async function reserveFor({ url, seconds, name }: Reserving): Promise<Reserved> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
  const reserved: Reserved = { good: 0, refused: 0, lost: 0, latencies: [] }
  const ends = performance.now() + seconds * 1000
  let count = 0
  const client = async () => {
    while (performance.now() < ends) {
      const at = performance.now()
      const status = await reserveOne(agent, url, `${name}-${process.pid}-${count++}`)
      if (status >= 200 && status < 300) {
        reserved.good += 1
        reserved.latencies.push(performance.now() - at)
      } else if (status === 503) reserved.refused += 1
      else reserved.lost += 1
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  agent.destroy()
  return reserved
}

/** The status, or 0 where no answer came. */
function reserveOne(agent: Agent, url: string, key: string): Promise<number> {
  const sku = skuAt(Math.floor(Math.random() * SKUS))
  const body = JSON.stringify({ reference: key, lines: [{ sku, quantity: 1 }] })
  const headers = { 'content-type': 'application/json', 'content-length': body.length, 'idempotency-key': key }
  return new Promise((resolve) => {
    const sent = request(`${url}/v1/reservations`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
      answer.on('error', () => resolve(0))
    })
    sent.on('error', () => resolve(0))
    sent.end(body)
  })
}

if (process.argv[2] === 'reserve')
  process.on('message', (what: Reserving) => void reserveFor(what).then((reserved) => process.send!(reserved)))
