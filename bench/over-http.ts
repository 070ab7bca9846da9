/** A contender that is asked over HTTP, by the process that sends. */
import type { ChildProcess } from 'node:child_process'
import type { RequestKind } from './load/requests.ts'
import type { Contender, Measured } from './measured.ts'
import { forgetPeak, peakMegabytes, processMicros, withProcessorTime } from './processor-time.ts'
import type { Stage } from './stage.ts'

export type Served = { url: string; child: ChildProcess }

const LEAD_IN_SECONDS = 0.3

export type HttpWorkload = { name: string; title: string; kind: RequestKind; inFlight: number; perRequest?: number }

export function httpContender(stage: Stage, served: () => Promise<Served>, workload: HttpWorkload): Contender {
  return {
    name: workload.name,
    title: workload.title,
    prepare: async () => {
      await served()
    },
    run: async (seconds) => measureOverHttp(stage, await served(), { ...workload, seconds }),
  }
}

export async function measureOverHttp(
  stage: Stage,
  { url, child }: Served,
  { name, kind, inFlight, seconds, perRequest = 1 }: HttpWorkload & { seconds: number },
): Promise<Measured> {
  const service = () => processMicros(child.pid!)
  const load = { url, kind, inFlight, seconds, leadInSeconds: LEAD_IN_SECONDS }
  forgetPeak(child.pid!)
  const spent = await withProcessorTime({ service, server: stage.serverMicros }, () => stage.loader.send(load))
  const { answered, perSecond, p50, p99, refused, refusal } = spent.result
  if (refused > 0) throw new Error(`${name}: ${refused} requests were refused, such as ${refusal}`)
  const per = (micros: number | null) => micros && micros / (answered * perRequest)
  return {
    perSecond: perSecond * perRequest,
    p50,
    p99,
    serviceMicros: per(spent.serviceMicros),
    serverMicros: per(spent.serverMicros),
    ...memoryOf(child.pid!),
  }
}

function memoryOf(pid: number): { serviceMegabytes?: number } {
  const serviceMegabytes = peakMegabytes(pid)
  return serviceMegabytes === null ? {} : { serviceMegabytes }
}
