/**
 * What is left of goodput when three times as much is sent as can be served.
 *
 * The service, its PostgreSQL and the senders are processes of their own. First as many clients as fill its batches send one
 * request after another, which shows the peak; then requests are sent by the clock, at the rate of the peak and at three times that,
 * whether or not there are answers. A client gives up after five seconds. Good is what is answered by 2xx within that time.
 *
 *   npm run bench:overload                        about a minute
 *   npm run bench:overload -- --seconds 30 --factor 5
 */
import { type ChildProcess, fork } from 'node:child_process'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import Table from 'cli-table3'
import { Command } from 'commander'
import { startPostgresServer } from '../test/support/postgres-server.ts'
import { peakMegabytes } from './processor-time.ts'
import { startService } from './subjects/service.ts'

const SKUS = 1000
const CLIENT_TIMEOUT_MS = 5000
const CLIENTS = 128

type Load = { url: string; seconds: number; ratePerSecond: number | null; name: string }
type Sent = {
  name: string
  sent: number
  good: number
  refused: number
  lost: number
  seconds: number
  latencies: number[]
}

let agent = new Agent({ keepAlive: true, maxSockets: 4000 })

/** The status, or 0 where the client has given up or was cut off. */
function post(url: string, key: string): Promise<number> {
  const body = JSON.stringify({
    reference: key,
    lines: [{ sku: `SKU-${Math.floor(Math.random() * SKUS)}`, quantity: 1 }],
  })
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length, 'idempotency-key': key }
    const sent = request(`${url}/v1/reservations`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
      answer.on('error', () => resolve(0))
    })
    const timer = setTimeout(() => sent.destroy(), CLIENT_TIMEOUT_MS)
    sent.on('error', () => resolve(0))
    sent.on('close', () => {
      clearTimeout(timer)
      resolve(0)
    })
    sent.end(body)
  })
}

async function send({ url, seconds, ratePerSecond, name }: Load): Promise<Sent> {
  agent = new Agent({ keepAlive: true, maxSockets: 4000 })
  const sent: Sent = { name, sent: 0, good: 0, refused: 0, lost: 0, seconds, latencies: [] }
  const begun = performance.now()
  const one = async () => {
    const at = performance.now()
    const status = await post(url, `${name}-${process.pid}-${sent.sent++}`)
    if (status >= 200 && status < 300) {
      sent.good += 1
      sent.latencies.push(performance.now() - at)
    } else if (status === 503) sent.refused += 1
    else sent.lost += 1
  }
  const isOver = () => performance.now() - begun > seconds * 1000
  const lane = async () => {
    while (!isOver()) await one()
  }
  if (ratePerSecond === null) await Promise.all(Array.from({ length: CLIENTS }, lane))
  else await sendByClock(one, isOver, ratePerSecond, begun)
  agent.destroy()
  return sent
}

async function sendByClock(one: () => Promise<void>, isOver: () => boolean, ratePerSecond: number, begun: number) {
  const underway = new Set<Promise<void>>()
  for (let count = 0; !isOver(); ) {
    const due = ((performance.now() - begun) / 1000) * ratePerSecond
    for (; count < due; count++) {
      const promise: Promise<void> = one().finally(() => underway.delete(promise))
      underway.add(promise)
    }
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  await Promise.all(underway)
}

async function stockUp(url: string): Promise<void> {
  const say = async (path: string, body: unknown) => {
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
  }
  const skus = Array.from({ length: SKUS }, (_, at) => `SKU-${at}`)
  for (let at = 0; at < SKUS; at += 100) {
    await Promise.all(skus.slice(at, at + 100).map((sku) => say('/v1/inventory-items', { sku })))
  }
  const changes = skus.map((sku) => ({ sku, location: 'default', quantity: 10_000_000 }))
  await say('/v1/inventory-levels/receive', { changes })
}

/** By a process of its own, so that the senders do not take from the service's time more than a machine has to give. */
function sendApart(sender: ChildProcess, load: Load): Promise<Sent> {
  return new Promise((resolve) => {
    sender.once('message', (sent) => resolve(sent as Sent))
    sender.send(load)
  })
}

function row({ name, sent, good, refused, lost, seconds, latencies }: Sent, peak: number, memory: number): string[] {
  latencies.sort((a, b) => a - b)
  const at = (share: number) => (latencies[Math.floor(latencies.length * share)] ?? 0).toFixed(0)
  const perSecond = good / seconds
  const share = `${Math.round((100 * perSecond) / peak)} %`
  return [
    name,
    ...[sent / seconds, perSecond].map((value) => value.toFixed(0)),
    share,
    at(0.5),
    at(0.99),
    `${refused}`,
    `${lost}`,
    `${memory}`,
  ]
}

async function main(): Promise<void> {
  const program = new Command('overload')
    .option('--seconds <n>', 'of each load', '15')
    .option('--factor <n>', 'times the peak', '3')
  const options = program.parse().opts<{ seconds: string; factor: string }>()
  const [seconds, factor] = [Number(options.seconds), Number(options.factor)]
  const server = await startPostgresServer(['max_connections=100'])
  const service = await startService(server.url)
  const sender = fork(fileURLToPath(import.meta.url), ['send'])
  const table = new Table({
    head: ['', 'sent/s', 'good/s', 'of the peak', 'p50 ms', 'p99 ms', '503', 'lost', 'peak MB'],
    style: { head: [], border: [] },
  })
  try {
    await stockUp(service.url)
    await sendApart(sender, { url: service.url, seconds: 3, ratePerSecond: null, name: 'warm' })
    const peak = await sendApart(sender, {
      url: service.url,
      seconds,
      ratePerSecond: null,
      name: `${CLIENTS} patient clients`,
    })
    const perSecond = peak.good / seconds
    table.push(row(peak, perSecond, peakMegabytes(service.child.pid!)!))
    for (const times of [1, factor]) {
      const load = { url: service.url, seconds, ratePerSecond: perSecond * times, name: `${times} times the peak` }
      table.push(row(await sendApart(sender, load), perSecond, peakMegabytes(service.child.pid!)!))
    }
    console.log(table.toString())
  } finally {
    sender.kill()
    service.child.kill('SIGKILL')
    await server.stop()
  }
}

if (process.argv[2] === 'send')
  process.on('message', (load: Load) => void send(load).then((sent) => process.send!(sent)))
else await main()
