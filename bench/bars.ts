/** What has to be reached, each as a ratio of two contenders of the same round, or as a time. */
import { type Measured, median, type Results } from './measured.ts'

type Wanted = { atLeast?: number; atMost?: number }

export type Bar = Wanted & {
  what: string
  /** The contenders that it is about. */
  between: readonly string[]
  /** Of one round. */
  of: (round: (name: string) => Measured) => number | null
  /** The same in processor time, which others on the machine do not change so much: how many times as much the baseline takes. */
  inProcessorTime?: Bar['of']
}

/** In rounds: the ratio of the two in each of them, and the median of that. */
function ratio(what: string, [subject, baseline]: [string, string], wanted: Wanted): Bar {
  return {
    what,
    ...wanted,
    between: [subject, baseline],
    of: (round) => round(subject).perSecond / round(baseline).perSecond,
    inProcessorTime: (round) => {
      const [ours, theirs] = [micros(round(subject)), micros(round(baseline))]
      return ours && theirs ? theirs / ours : null
    },
  }
}

/** Of an operation. Where nothing serves it but the server, that is all; where processor time is unknown, none. */
function micros({ serviceMicros, serverMicros }: Measured): number {
  return (serviceMicros ?? 0) + (serverMicros ?? 0)
}

function slowest(what: string, name: string, wanted: Wanted): Bar {
  return { what, ...wanted, between: [name], of: (round) => round(name).p99 }
}

export const BARS: readonly Bar[] = [
  ratio('hot over HTTP ÷ by hand behind the same HTTP, 64 in flight', ['http-hot-64', 'by-hand-http-hot-64'], {
    atLeast: 6,
  }),
  ratio('hot over HTTP ÷ pgbench, 64 in flight', ['http-hot-64', 'pgbench-hot-64'], { atLeast: 6 }),
  slowest('p99 of hot over HTTP, 64 in flight, ms', 'http-hot-64', { atMost: 40 }),
  ratio('hot ÷ uniform over HTTP, 64 in flight', ['http-hot-64', 'http-uniform-64'], { atLeast: 0.9, atMost: 1.2 }),
  ratio('uniform over HTTP ÷ by hand behind the same HTTP', ['http-uniform-64', 'by-hand-http-uniform-64'], {
    atLeast: 1.5,
  }),
  ratio('uniform right after the load ÷ uniform', ['http-uniform-64-after-load', 'http-uniform-64'], { atLeast: 0.9 }),
  ratio('hot over HTTP, 256 ÷ 16 in flight', ['http-hot-256', 'http-hot-16'], { atLeast: 1.5 }),
  {
    what: 'alone in process: p50 ÷ by hand',
    between: ['engine-hot-1', 'by-hand-1'],
    atMost: 1.5,
    of: (round) => round('engine-hot-1').p50! / round('by-hand-1').p50!,
  },
  ratio('hot in process, 512 in flight ÷ by hand, 64', ['engine-hot-512', 'by-hand-64'], { atLeast: 20 }),
  {
    what: 'memory of the service at 256 in flight, MB (for ten minutes: --only http-hot-256 --seconds 600)',
    atMost: 400,
    between: ['http-hot-256'],
    of: (round) => round('http-hot-256').serviceMegabytes ?? null,
  },
  ratio('orders of 3 lines ÷ hot, both over HTTP, 64 in flight', ['http-order-64', 'http-hot-64'], { atLeast: 0.5 }),
  ratio('availability of 100 levels ÷ bare server, 64 in flight', ['http-availability-64', 'bare-rows-64'], {
    atLeast: 0.5,
  }),
  slowest('p99 of availability, 64 in flight, ms', 'http-availability-64', { atMost: 40 }),
  ratio('counting over HTTP ÷ COPY and one UPDATE', ['http-count', 'copied-counts'], { atLeast: 0.2 }),
  ratio('PGlite ÷ PostgreSQL, hot in process, 256 in flight', ['pglite-hot-256', 'engine-hot-256'], { atLeast: 0.6 }),
]

export type Judged = { what: string; wanted: string; value: number; inProcessorTime: number | null; reached: boolean }

/** Those of whose contenders none was left out. */
export function judge(results: Results): Judged[] {
  const isRun = (name: string) => (results.get(name)?.length ?? 0) > 0
  return BARS.filter(({ between }) => between.every(isRun)).map((bar) => {
    const rounds = results.get(bar.between[0]!)!.length
    const inRounds = (of: Bar['of']) =>
      Array.from({ length: rounds }, (_, at) => of((name) => results.get(name)![at]!) ?? Number.NaN)
    const value = median(inRounds(bar.of))
    const inProcessorTime = bar.inProcessorTime ? median(inRounds(bar.inProcessorTime)) : null
    const reached = value >= (bar.atLeast ?? 0) && value <= (bar.atMost ?? Number.POSITIVE_INFINITY)
    return { what: bar.what, wanted: wordsOf(bar), value, inProcessorTime, reached }
  })
}

/** Those that are compared one right after the other: in half a minute a machine that others use may have become another. */
export function comparedTogether<One extends { name: string }>(contenders: readonly One[]): One[] {
  const compared = BARS.flatMap(({ between }) => between)
  const inOrder = compared.flatMap((name) => contenders.filter((one) => one.name === name))
  return [...new Set([...inOrder, ...contenders])]
}

function wordsOf({ atLeast, atMost }: Wanted): string {
  const parts = [atLeast !== undefined && `≥ ${atLeast}`, atMost !== undefined && `≤ ${atMost}`]
  return parts.filter((part) => part !== false).join(', ')
}
