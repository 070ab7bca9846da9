/** A contender that is called in this process, which sends as well. */
import type { Contender } from './measured.ts'
import { processMicros, withProcessorTime } from './processor-time.ts'
import type { Stage } from './stage.ts'

/** `id` is another for each request of all rounds. */
export type InProcess<Subject> = {
  name: string
  title: string
  inFlight: number
  send: (subject: Subject, id: number) => Promise<void>
}

let ids = 0

export function inProcessContender<Subject>(
  stage: Stage,
  opened: () => Promise<Subject>,
  { name, title, inFlight, send }: InProcess<Subject>,
): Contender {
  return {
    name,
    title,
    prepare: async () => {
      await opened()
    },
    run: async (seconds) => {
      const subject = await opened()
      const service = () => processMicros(process.pid)
      const spent = await withProcessorTime({ service, server: stage.serverMicros }, () =>
        sendFor(seconds, inFlight, () => send(subject, ids++)),
      )
      const { latencies, elapsed } = spent.result
      const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0
      const per = (micros: number | null) => micros && micros / latencies.length
      return {
        perSecond: latencies.length / elapsed,
        p50: at(0.5),
        p99: at(0.99),
        serviceMicros: per(spent.serviceMicros),
        serverMicros: per(spent.serverMicros),
      }
    },
  }
}

async function sendFor(seconds: number, inFlight: number, send: () => Promise<void>) {
  const latencies: number[] = []
  const begun = performance.now()
  const until = begun + seconds * 1000
  const lane = async () => {
    for (let sent = begun; sent < until; ) {
      await send()
      const now = performance.now()
      latencies.push(now - sent)
      sent = now
    }
  }
  await Promise.all(Array.from({ length: inFlight }, lane))
  const elapsed = (performance.now() - begun) / 1000
  latencies.sort((a, b) => a - b)
  return { latencies, elapsed }
}
