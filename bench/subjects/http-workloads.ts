/** Holdfast behind HTTP: one service and one store for all of them, except where the store has to be new. */
import { COUNTS_PER_REQUEST, SEEN_LOCATIONS } from '../load/requests.ts'
import { type Contender, once } from '../measured.ts'
import { type HttpWorkload, httpContender, measureOverHttp } from '../over-http.ts'
import type { Stage } from '../stage.ts'
import { startService, stopService } from './service.ts'
import { stockUpToCount, stockUpToPromise, stockUpToSee } from './stock-up.ts'

const hot = (inFlight: number): HttpWorkload => ({
  name: `http-hot-${inFlight}`,
  title: `reserve one unit of one hot SKU, ${inFlight} in flight`,
  kind: 'reserve-hot',
  inFlight,
})

const uniform: HttpWorkload = {
  name: 'http-uniform-64',
  title: 'reserve one unit of one of 10,000 SKUs, 64 in flight',
  kind: 'reserve-uniform',
  inFlight: 64,
}

const order: HttpWorkload = {
  name: 'http-order-64',
  title: 'place an order of 3 lines, 64 in flight',
  kind: 'order-of-three',
  inFlight: 64,
}

const availability: HttpWorkload = {
  name: 'http-availability-64',
  title: `availability of 20 SKUs × ${SEEN_LOCATIONS.length} locations, 64 in flight`,
  kind: 'availability',
  inFlight: 64,
}

const level: HttpWorkload = { name: 'http-level-64', title: 'one level, 64 in flight', kind: 'level', inFlight: 64 }

const count: HttpWorkload = {
  name: 'http-count',
  title: 'count 100,000 levels, 1,000 per request, 4 in flight: levels',
  kind: 'count',
  inFlight: 4,
  perRequest: COUNTS_PER_REQUEST,
}

export function httpWorkloads(stage: Stage): Contender[] {
  const service = once(async () => {
    const started = await startService(await stage.database('service'))
    stage.atEnd(() => stopService(started))
    return started
  })
  const stocked = (stockUp: (url: string) => Promise<void>) =>
    once(async () => {
      const started = await service()
      await stockUp(started.url)
      return started
    })
  const [promising, seeing] = [stocked(stockUpToPromise), stocked(stockUpToSee)]
  const counting = once(async () => {
    const started = await promising()
    await stockUpToCount(started.url)
    return started
  })
  const promises = [1, 16, 64, 256].map(hot).concat(uniform, order)
  return [
    ...promises.map((workload) => httpContender(stage, promising, workload)),
    rightAfterLoad(stage),
    httpContender(stage, seeing, availability),
    httpContender(stage, seeing, level),
    httpContender(stage, counting, count),
  ].map(named)
}

function named(contender: Contender): Contender {
  return { ...contender, title: `Holdfast over HTTP: ${contender.title}` }
}

/** A new database each time, measured from the moment at which its ten thousand items are there: nothing is analysed yet. */
function rightAfterLoad(stage: Stage): Contender {
  return {
    name: 'http-uniform-64-after-load',
    title: `${uniform.title}, right after they were loaded`,
    isNew: true,
    run: async (seconds) => {
      const service = await startService(await stage.database('loaded'))
      try {
        await stockUpToPromise(service.url)
        return await measureOverHttp(stage, service, { ...uniform, seconds })
      } finally {
        await stopService(service)
        await stage.dropDatabase('loaded')
      }
    },
  }
}
