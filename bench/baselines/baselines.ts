/** What Holdfast is measured against, in the same run and on the same server. */
import { inProcessContender } from '../in-process.ts'
import type { RequestKind } from '../load/requests.ts'
import { type Contender, once } from '../measured.ts'
import { httpContender } from '../over-http.ts'
import { withProcessorTime } from '../processor-time.ts'
import type { Stage } from '../stage.ts'
import { makeByHandTables, openByHand } from './by-hand.ts'
import { openCopiedCounts } from './copied-counts.ts'
import { findPgbench, openPgbench, type PgbenchRun } from './pgbench.ts'
import { startBaseline } from './start-baseline.ts'

export function baselines(stage: Stage): Contender[] {
  const tables = once(async () => {
    const url = await stage.database('by_hand')
    await makeByHandTables(url)
    return url
  })
  return [
    ...[1, 64].map((inFlight) => byHand(stage, tables, inFlight)),
    ...byHandOverHttp(stage, tables),
    bare(stage, 'rows-service', {
      name: 'bare-rows-64',
      title: 'bare server: select 100 rows by one prepared statement, serialise them, 64 in flight',
      kind: 'availability',
    }),
    bare(stage, 'trivial-service', {
      name: 'nothing-64',
      title: 'a server that answers at once: what the sender can send, 64 in flight',
      kind: 'reserve-hot',
    }),
    copiedCounts(stage),
    ...pgbench(stage),
  ]
}

function byHand(stage: Stage, tables: () => Promise<string>, inFlight: number): Contender {
  const opened = once(async () => {
    const shop = openByHand(await tables(), inFlight)
    stage.atEnd(shop.close)
    return shop
  })
  return inProcessContender(stage, opened, {
    name: `by-hand-${inFlight}`,
    title: `by hand in process: one transaction per request, one hot row, ${inFlight} in flight`,
    inFlight,
    send: async (shop, id) => {
      await shop.reserve(`in-process-${inFlight}-${id}`, 'HOT', 1)
    },
  })
}

function byHandOverHttp(stage: Stage, tables: () => Promise<string>): Contender[] {
  const withConnections = (connections: number) =>
    once(async () => {
      const started = await startBaseline('by-hand-service', [await tables(), `${connections}`])
      stage.atEnd(() => started.child.kill())
      return started
    })
  const [many, few] = [withConnections(64), withConnections(16)]
  const of = (service: typeof many, name: string, what: string, kind: RequestKind, inFlight: number) =>
    httpContender(stage, service, {
      name: `by-hand-http-${name}`,
      title: `by hand behind Fastify: one transaction per request, ${what}, ${inFlight} in flight`,
      kind,
      inFlight,
    })
  return [
    of(many, 'hot-16', 'one hot row', 'reserve-hot', 16),
    of(many, 'hot-64', 'one hot row', 'reserve-hot', 64),
    of(few, 'hot-64-pool-16', 'one hot row, 16 connections to the server', 'reserve-hot', 64),
    of(many, 'uniform-64', '10,000 rows', 'reserve-uniform', 64),
  ]
}

function bare(
  stage: Stage,
  script: 'rows-service' | 'trivial-service',
  workload: { name: string; title: string; kind: RequestKind },
): Contender {
  const service = once(async () => {
    const started = await startBaseline(script, [await stage.database(script.replace('-', '_'))])
    stage.atEnd(() => started.child.kill())
    return started
  })
  return httpContender(stage, service, { ...workload, inFlight: 64 })
}

function copiedCounts(stage: Stage): Contender {
  const opened = once(async () => {
    const counts = await openCopiedCounts(await stage.database('counts'), stage.directory)
    stage.atEnd(counts.close)
    return counts
  })
  return {
    name: 'copied-counts',
    title: 'COPY of 100,000 counts and one UPDATE from it: levels',
    prepare: async () => {
      await opened()
    },
    run: async (seconds) => {
      const counts = await opened()
      const total = { levels: 0, seconds: 0 }
      const spent = await withProcessorTime({ service: () => null, server: stage.serverMicros }, async () => {
        while (total.seconds < seconds) {
          const { levels, seconds: taken } = await counts.count()
          total.levels += levels
          total.seconds += taken
        }
      })
      const serverMicros = spent.serverMicros && spent.serverMicros / total.levels
      return { perSecond: total.levels / total.seconds, p50: null, p99: null, serviceMicros: null, serverMicros }
    },
  }
}

function pgbench(stage: Stage): Contender[] {
  if (!findPgbench()) {
    console.log('pgbench is not installed here; its baselines are left out.')
    return []
  }
  const opened = once(async () => openPgbench(await stage.database('pgbench'), stage.directory))
  const of = (name: string, what: string, load: Pick<PgbenchRun, 'script' | 'clients'>): Contender => ({
    name,
    title: `pgbench: two prepared writes per transaction, ${what}, ${load.clients} clients`,
    prepare: async () => {
      await opened()
    },
    run: async (seconds) => {
      const run = await opened()
      const spent = await withProcessorTime({ service: () => null, server: stage.serverMicros }, () =>
        run({ ...load, seconds }),
      )
      const serverMicros = spent.serverMicros && spent.serverMicros / (spent.result * Math.ceil(seconds))
      return { perSecond: spent.result, p50: null, p99: null, serviceMicros: null, serverMicros }
    },
  })
  return [
    of('pgbench-hot-1', 'one hot row', { script: 'hot', clients: 1 }),
    of('pgbench-hot-64', 'one hot row', { script: 'hot', clients: 64 }),
    of('pgbench-uniform-64', '10,000 rows', { script: 'uniform', clients: 64 }),
  ]
}
