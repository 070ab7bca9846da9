/** What is measured, of whom, and how it is put together. */

/** One round of one contender. Times are milliseconds per request, processor times microseconds per operation. */
export type Measured = {
  perSecond: number
  p50: number | null
  p99: number | null
  /** Of the process that serves: of the service behind HTTP, or of this one, sending included, where the engine is in it. */
  serviceMicros: number | null
  /** Of PostgreSQL's processes. */
  serverMicros: number | null
  requestsPerBatch?: number
  statementsPerBatch?: number
  /** The largest that the service has been. */
  serviceMegabytes?: number
}

export type Contender = {
  /** By which it is run alone and compared. */
  name: string
  title: string
  /** Whatever it needs, made when it is the first to need it. */
  prepare?: () => Promise<void>
  /** It makes everything anew each time, so that there is nothing to warm up. */
  isNew?: true
  run: (seconds: number) => Promise<Measured>
}

/** The rounds of each, by name. */
export type Results = Map<string, Measured[]>

/** Of a sample that is cut into no parts: the middle one. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/** How far apart the rounds are, as a share of the median. */
export function spread(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / median(values)
}

export function medianRound(rounds: readonly Measured[]): Measured {
  return [...rounds].sort((a, b) => a.perSecond - b.perSecond)[Math.floor(rounds.length / 2)]!
}

/** Made once, when it is first asked for. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
