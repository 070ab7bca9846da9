/** Whoever is told how the engine works: for metrics and traces. Where there is none nothing is measured. */
/** A batch as it begins: whose commands it has, and how long the first of them has waited for it. */
export type ObservedBatch = {
  lane: 'stock' | 'configuration'
  commands: readonly string[]
  /** What `sender` said when each was sent; of those that follow from others, undefined. */
  senders: readonly unknown[]
  waitedMs: number
}

/** Told of each batch while it is carried out. `work` is to be called once, and what comes of it answered. */
export interface Observer {
  /** Of whoever sends a command at this moment: what its batch is told. */
  sender(): unknown
  /** From the beginning of a batch until it is committed, with all attempts. */
  batch<T>(batch: ObservedBatch, work: () => Promise<T>): Promise<T>
  /** What a batch has made necessary elsewhere, as far as its callers wait for it. */
  followUps<T>(commands: readonly string[], work: () => Promise<T>): Promise<T>
}

/** When a command was sent, and by whom, as far as anybody wants to know. */
export type Sent = { by: unknown; at: number }

export function sentNow(observer: Observer | undefined): { sent?: Sent } {
  return observer ? { sent: { by: observer.sender(), at: performance.now() } } : {}
}

type Observed = { command: { name: string }; sent?: Sent }

export function observedBatch(lane: ObservedBatch['lane'], requests: readonly Observed[]): ObservedBatch {
  const begun = performance.now()
  const oldest = requests.reduce((least, { sent }) => Math.min(least, sent?.at ?? begun), begun)
  return {
    lane,
    commands: requests.map(({ command }) => command.name),
    senders: requests.map(({ sent }) => sent?.by),
    waitedMs: begun - oldest,
  }
}
