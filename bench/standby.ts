/**
 * What it costs that every COMMIT waits for a standby.
 *
 * One primary, one standby that is attached all the time, and one service, each a process of its own, with their data on a
 * disk. In alternating rounds a COMMIT waits for the standby (`synchronous_standby_names`), or does not; as many clients as fill
 * the batches reserve as fast as they are answered. The bar is 75 % of what goes without.
 *
 *   npm run bench:standby                                   about two minutes
 *   npm run bench:standby -- --rounds 8 --seconds 15 --data /var/tmp
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Table from 'cli-table3'
import { Command } from 'commander'
import { PostgresNode } from '../test/faults/cluster/postgres-node.ts'
import { copyData, giveToServer, makeTemplate, programsOf } from '../test/faults/cluster/programs.ts'
import { Service } from '../test/faults/cluster/service.ts'
import { setSynchronous, standbyOf, untilAttached } from '../test/faults/cluster/standby.ts'
import { Clients, type Reserved, stockUp } from './reserving.ts'

const BAR = 0.75

type Round = { waits: boolean; perSecond: number; p50: number; p99: number; unanswered: number }

/** Each way as often first as last, so that what grows meanwhile weighs on both. */
function order(rounds: number): boolean[] {
  return Array.from({ length: rounds }, (_, at) => (at % 2 === 0 ? [false, true] : [true, false])).flat()
}

async function startServers(directory: string): Promise<{ primary: PostgresNode; standby: PostgresNode }> {
  const programs = await programsOf('18', directory)
  const template = await makeTemplate(programs, directory)
  const place = join(directory, 'primary')
  const primary = await PostgresNode.at({ programs, directory: place, logFile: join(directory, 'primary.log') })
  await copyData(template, primary.data)
  await giveToServer(place)
  await primary.start()
  const through = primary.port
  const standbyPlace = { programs, directory: join(directory, 'standby'), logFile: join(directory, 'standby.log') }
  const standby = await standbyOf(primary, { ...standbyPlace, through })
  await untilAttached(primary, 'async')
  return { primary, standby }
}

function roundOf(waits: boolean, seconds: number, { good, refused, lost, latencies }: Reserved): Round {
  latencies.sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0
  return { waits, perSecond: good / seconds, p50: at(0.5), p99: at(0.99), unanswered: refused + lost }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2
}

/** Rounds that followed one another: what else the machine does weighs on both of a pair. */
function pairs(rounds: readonly Round[]): [Round, Round][] {
  return rounds.flatMap((round, at) => (at % 2 === 0 ? [[round, rounds[at + 1]!]] : []))
}

function report(rounds: readonly Round[]): void {
  const head = ['COMMIT', 'reserved/s', 'p50 ms', 'p99 ms', 'not answered']
  const table = new Table({ head, style: { head: [], border: [] } })
  for (const { waits, perSecond, p50, p99, unanswered } of rounds) {
    const how = waits ? 'waits for the standby' : 'does not wait'
    table.push([how, ...[perSecond, p50, p99, unanswered].map((value) => value.toFixed(0))])
  }
  console.log(table.toString())
  const ratio = median(
    pairs(rounds).map(([one, other]) =>
      one.waits ? one.perSecond / other.perSecond : other.perSecond / one.perSecond,
    ),
  )
  console.log(
    `with the standby ${(100 * ratio).toFixed(0)} % of what goes without, ${ratio >= BAR ? 'over' : 'UNDER'} the bar of ${100 * BAR} % ` +
      `(median of ${rounds.length / 2} pairs of rounds)`,
  )
}

async function main(): Promise<void> {
  const { rounds, seconds, data } = new Command('standby')
    .option('--rounds <n>', 'of each kind', '5')
    .option('--seconds <n>', 'of each round', '8')
    .option('--data <directory>', 'where the data of the servers lies', tmpdir())
    .parse()
    .opts<{ rounds: string; seconds: string; data: string }>()
  const directory = await mkdtemp(join(data, 'holdfast-standby-'))
  await chmod(directory, 0o755)
  await giveToServer(directory)
  const clients = new Clients()
  const stops: (() => Promise<unknown>)[] = []
  try {
    const { primary, standby } = await startServers(directory)
    stops.push(
      () => primary.stop(),
      () => standby.stop(),
    )
    const env = { DATABASE_URL: `postgres://postgres@127.0.0.1:${primary.port}/postgres` }
    const source = join(import.meta.dirname, '..')
    const service = await Service.of({ name: 'service', source, env, logFile: join(directory, 'service.log') })
    stops.push(() => service.kill())
    if (!(await service.start())) throw new Error(`the service did not start; see ${directory}`)
    await stockUp(service.url)
    await clients.reserve({ url: service.url, seconds: 3, name: 'warm' })
    const done: Round[] = []
    for (const [at, waits] of order(Number(rounds)).entries()) {
      await setSynchronous(primary, waits)
      await untilAttached(primary, waits ? 'sync' : 'async')
      const what = { url: service.url, seconds: Number(seconds), name: `round-${at}` }
      done.push(roundOf(waits, what.seconds, await clients.reserve(what)))
    }
    report(done)
  } finally {
    clients.end()
    for (const stop of stops.reverse()) await stop()
    await rm(directory, { recursive: true, force: true })
  }
}

await main()
