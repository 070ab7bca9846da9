/**
 * What memory a service takes when thousands of large bodies come at once.
 *
 * Each is legal: a partial receipt of 5,000 changes with notes, 1.6 MB of JSON. All are sent at once, each over a connection
 * of its own, by clients who wait as long as it takes. What is accepted, what is told to come back (503), and the most memory that
 * the service has ever had.
 *
 *   npm run bench:large-bodies                              about two minutes
 *   npm run bench:large-bodies -- --bodies 500 --megabytes 1.6
 */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { Service } from '../test/faults/cluster/service.ts'
import { startPostgresServer } from '../test/support/postgres-server.ts'
import { stockUp } from './reserving.ts'

const CHANGES = 5000

function bodyOf(bytes: number): Buffer {
  const change = (at: number, note: string) => ({ sku: `SKU-${at % 1000}`, location: 'default', quantity: 1, note })
  const of = (note: string) =>
    Buffer.from(
      JSON.stringify({ mode: 'partial', changes: Array.from({ length: CHANGES }, (_, at) => change(at, note)) }),
    )
  const bare = of('').length
  return of('x'.repeat(Math.min(1000, Math.max(0, Math.round((bytes - bare) / CHANGES)))))
}

/** The status, or why there is none. */
function send(agent: Agent, url: string, body: Buffer): Promise<string> {
  const headers = { 'content-type': 'application/json', 'content-length': body.length }
  return new Promise((resolve) => {
    const sent = request(`${url}/v1/inventory-levels/receive`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(`${answer.statusCode}`))
      answer.on('error', () => resolve('cut off'))
    })
    sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    sent.end(body)
  })
}

/** The most it has ever had. */
function peakMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

async function main(): Promise<void> {
  const { bodies, megabytes } = new Command('large-bodies')
    .option('--bodies <n>', 'how many are sent at once', '3000')
    .option('--megabytes <n>', 'of each', '1.6')
    .parse()
    .opts<{ bodies: string; megabytes: string }>()
  const body = bodyOf(Number(megabytes) * 1_000_000)
  const directory = await mkdtemp(join(tmpdir(), 'holdfast-bodies-'))
  const server = await startPostgresServer(['max_connections=100'])
  const source = join(import.meta.dirname, '..')
  const env = { DATABASE_URL: server.url }
  const service = await Service.of({ name: 'service', source, env, logFile: join(directory, 'service.log') })
  const agent = new Agent({ keepAlive: false, maxSockets: Number(bodies) })
  try {
    if (!(await service.start())) throw new Error('the service did not start')
    await stockUp(service.url)
    const before = peakMegabytes(service.pid!)
    const begun = performance.now()
    const answers = await Promise.all(Array.from({ length: Number(bodies) }, () => send(agent, service.url, body)))
    const seconds = (performance.now() - begun) / 1000
    const counts = [...Map.groupBy(answers, (answer) => answer)].map(([answer, all]) => `${all.length} × ${answer}`)
    console.log(
      `${bodies} bodies of ${(body.length / 1e6).toFixed(2)} MB in ${seconds.toFixed(0)} s: ${counts.sort().join(', ')}\n` +
        `the service had ${peakMegabytes(service.pid!)} MB at most (${before} MB before), and ` +
        `${(await fetch(`${service.url}/readyz`)).ok ? 'is ready' : 'is not ready'}`,
    )
  } finally {
    agent.destroy()
    await service.kill()
    await server.stop()
    await rm(directory, { recursive: true, force: true })
  }
}

await main()
