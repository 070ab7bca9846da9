/** The process that sends: so many requests in flight for so many seconds, and how long each took. Started by loader.ts. */
import { randomBytes } from 'node:crypto'
import { HttpConnection } from './http-connection.ts'
import { type RequestKind, requestText } from './requests.ts'

export type Load = {
  url: string
  kind: RequestKind
  inFlight: number
  seconds: number
  /** What is answered in this time is sent and not counted. */
  leadInSeconds: number
}

export type Sent = {
  /** All that was answered by 2xx, the lead-in included: what processor time is divided by. */
  answered: number
  perSecond: number
  p50: number
  p99: number
  /** Every other answer, and one of them. */
  refused: number
  refusal: string | null
}

const prefix = randomBytes(6).toString('hex')
let keys = 0

async function send({ url, kind, inFlight, seconds, leadInSeconds }: Load): Promise<Sent> {
  const connections = Array.from({ length: inFlight }, () => new HttpConnection(url))
  const latencies: number[] = []
  const sent: Sent = { answered: 0, perSecond: 0, p50: 0, p99: 0, refused: 0, refusal: null }
  let turn = 0
  const begun = performance.now()
  const from = begun + leadInSeconds * 1000
  const until = from + seconds * 1000
  const lane = (connection: HttpConnection) =>
    new Promise<void>((resolve, reject) => {
      const next = () => {
        const at = performance.now()
        if (at > until) return resolve()
        const text = requestText(kind, { key: `${prefix}-${++keys}`, turn: turn++ })
        const answered = ({ status, body }: { status: number; body: Buffer }) => {
          const now = performance.now()
          if (status >= 200 && status < 300) {
            sent.answered += 1
            if (now >= from && now <= until) latencies.push(now - at)
          } else {
            sent.refused += 1
            sent.refusal ??= body.toString()
          }
          next()
        }
        connection.send(text, answered, reject)
      }
      next()
    })
  await Promise.all(connections.map(lane)).finally(() => {
    for (const connection of connections) connection.close()
  })
  latencies.sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0
  return { ...sent, perSecond: latencies.length / seconds, p50: at(0.5), p99: at(0.99) }
}

process.on('message', (load: Load) => {
  send(load).then(
    (sent) => process.send!(sent),
    (error) => process.send!({ failed: String(error) }),
  )
})
process.once('disconnect', () => process.exit())
