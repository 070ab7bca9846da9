/**
 * A file of many rows is imported while a checkout goes on, the service is killed half-way and started again.
 *
 * The service and its PostgreSQL are processes of their own. Clients place orders one after another, before the import and while it goes on;
 * what is told is how long they took, how much memory the service had at most, and whether each row had its effect once.
 *
 *   npm run bench:import                       a million rows
 *   npm run bench:import -- --rows 200000 --clients 4
 */
import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { Command } from 'commander'
import pg from 'pg'
import { startPostgresServer } from '../test/support/postgres-server.ts'
import { startService, stopService } from './subjects/service.ts'

const LOCATIONS = 100
const CHECKOUT_ITEMS = 50
const BEFORE_SECONDS = 20

async function ask(url: string, body?: object): Promise<{ status: number; body: Record<string, unknown> }> {
  const init = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await fetch(url, init || {})
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

/** Clients that order one thing after another, until they are told to stop. */
class Checkout {
  took: number[] = []
  failed = 0
  isStopping = false
  url: string
  readonly #clients: Promise<void>[]
  #number = 0

  constructor(url: string, clients: number) {
    this.url = url
    this.#clients = Array.from({ length: clients }, () => this.#order())
  }

  async #order(): Promise<void> {
    while (!this.isStopping) {
      const number = `B-${this.#number++}`
      const lines = [{ sku: `CHECKOUT-${this.#number % CHECKOUT_ITEMS}`, quantity: 1 }]
      const begun = performance.now()
      const status = await ask(`${this.url}/v1/orders`, { number, lines }).then(
        (answer) => answer.status,
        () => 0,
      )
      if (status === 201) this.took.push(performance.now() - begun)
      else {
        this.failed += 1
        await sleep(50)
      }
    }
  }

  /** Of what was done since it was last asked. */
  figures(seconds: number): string {
    const sorted = this.took.sort((a, b) => a - b)
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1)
    const text = `${Math.round(sorted.length / seconds)} orders/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ${this.failed} not answered by 201`
    this.took = []
    this.failed = 0
    return text
  }

  async stop(): Promise<void> {
    this.isStopping = true
    await Promise.all(this.#clients)
  }
}

/** What the process has had in memory, looked at each second, in megabytes. */
class Memory {
  readonly seen: number[] = []
  readonly #timer: NodeJS.Timeout
  constructor(child: ChildProcess) {
    this.#timer = setInterval(() => {
      try {
        const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
        if (kilobytes) this.seen.push(Number(kilobytes) / 1024)
      } catch {
        // It has ended.
      }
    }, 1000)
  }

  stop(): string {
    clearInterval(this.#timer)
    const { seen } = this
    const third = Math.ceil(seen.length / 3)
    const mostOf = (part: number[]) => Math.round(Math.max(...part))
    return `at most ${mostOf(seen)} MB (first third ${mostOf(seen.slice(0, third))}, last third ${mostOf(seen.slice(-third))})`
  }
}

function* rowsOfFile(rows: number): Generator<string> {
  yield 'sku,location,quantity\n'
  for (let at = 0; at < rows; at += 1000) {
    const part: string[] = []
    for (let row = at; row < Math.min(rows, at + 1000); row += 1)
      part.push(`IMPORT-${Math.floor(row / LOCATIONS)},L${row % LOCATIONS},${1 + (row % 7)}\n`)
    yield part.join('')
  }
}

async function makeShop(database: pg.Client, url: string, rows: number): Promise<void> {
  const items = Math.ceil(rows / LOCATIONS)
  await database.query(
    `insert into holdfast.stock_location (id, code, name, created_at)
     select gen_random_uuid(), 'L' || n, 'L' || n, holdfast.current_instant() from generate_series(0, ${LOCATIONS - 1}) n`,
  )
  await database.query(
    `insert into holdfast.inventory_item (id, sku, created_at)
     select gen_random_uuid(), 'IMPORT-' || n, holdfast.current_instant() from generate_series(0, ${items - 1}) n`,
  )
  await database.query('update holdfast.configuration set version = version + 1')
  for (let at = 0; at < CHECKOUT_ITEMS; at += 1) {
    await ask(`${url}/v1/inventory-items`, { sku: `CHECKOUT-${at}` })
    await ask(`${url}/v1/inventory-levels/receive`, { sku: `CHECKOUT-${at}`, location: 'default', quantity: 1_000_000 })
  }
}

async function send(url: string, rows: number): Promise<string> {
  const sent = await fetch(`${url}/v1/imports?kind=counts`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: Readable.toWeb(Readable.from(rowsOfFile(rows))) as never,
    duplex: 'half',
  } as RequestInit)
  const job = (await sent.json()) as { id: string }
  if (!job.id) throw new Error(`the file was refused: ${JSON.stringify(job)}`)
  return job.id
}

type Rows = { total: number; done: number; refused: number }

async function until(url: string, id: string, isEnough: (rows: Rows, state: string) => boolean): Promise<Rows> {
  for (;;) {
    const { body } = await ask(`${url}/v1/imports/${id}`)
    if (isEnough(body.rows as Rows, String(body.state))) return body.rows as Rows
    await sleep(500)
  }
}

const say = (text: string) => process.stdout.write(`${text}\n`)
const secondsSince = (begun: number) => (performance.now() - begun) / 1000

async function run({ rows, clients }: { rows: number; clients: number }): Promise<void> {
  const postgres = await startPostgresServer([])
  const databaseUrl = postgres.url
  let service = await startService(databaseUrl)
  const database = new pg.Client({ connectionString: databaseUrl })
  await database.connect()
  try {
    await makeShop(database, service.url, rows)
    let memory = new Memory(service.child)
    const checkout = new Checkout(service.url, clients)
    await sleep(3000)
    checkout.figures(1)
    await sleep(BEFORE_SECONDS * 1000)
    say(`checkout before:            ${checkout.figures(BEFORE_SECONDS)}; memory ${memory.stop()}`)

    memory = new Memory(service.child)
    let begun = performance.now()
    const id = await send(service.url, rows)
    say(
      `${rows} rows sent in ${secondsSince(begun).toFixed(0)} s; checkout meanwhile: ${checkout.figures(secondsSince(begun))}`,
    )
    begun = performance.now()
    const half = await until(service.url, id, ({ done }) => done >= rows / 2)
    const first = secondsSince(begun)
    say(
      `first half: ${Math.round(half.done / first)} rows/s; checkout: ${checkout.figures(first)}; memory ${memory.stop()}`,
    )

    const killed = new Promise((resolve) => service.child.once('exit', resolve))
    service.child.kill('SIGKILL')
    await killed
    service = await startService(databaseUrl)
    checkout.url = service.url
    memory = new Memory(service.child)
    begun = performance.now()
    const all = await until(service.url, id, (_rows, state) => state === 'done')
    const second = secondsSince(begun)
    say(
      `killed by SIGKILL at ${half.done} rows, started again: ${Math.round((all.done - half.done) / second)} rows/s; checkout: ${checkout.figures(second)}; memory ${memory.stop()}`,
    )
    await checkout.stop()
    const {
      rows: [found],
    } = await database.query(
      `select count(*)::int as counts, (select count(*)::int from holdfast.inventory_level v join holdfast.stock_location l on l.id = v.location_id
         where l.code like 'L%') as levels from holdfast.stock_count c join holdfast.stock_location l on l.id = c.location_id
       where l.code like 'L%' and c.quantity > 0`,
    )
    say(
      `of ${all.total} rows ${all.done} done, ${all.refused} refused; in the database ${found.counts} counts, ${found.levels} levels`,
    )
  } finally {
    await database.end()
    await stopService(service)
    await postgres.stop()
  }
}

const program = new Command()
  .option('--rows <number>', 'of the file', '1000000')
  .option('--clients <number>', 'of the checkout', '4')
  .parse()
const { rows, clients } = program.opts<{ rows: string; clients: string }>()
await run({ rows: Number(rows), clients: Number(clients) })
