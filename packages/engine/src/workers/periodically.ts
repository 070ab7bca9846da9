/**
 * Runs a piece of work again and again: the next time an interval after the last has ended, so that it never overlaps with itself.
 * What fails is reported and tried again next time.
 */
export type Periodic = {
  /** No further run begins; resolves when the one under way has ended. */
  stop: () => Promise<void>
}

export function periodically(
  work: (isStopping: () => boolean) => Promise<unknown>,
  { everyMs, onError }: { everyMs: number; onError: (error: unknown) => void },
): Periodic {
  let stopping = false
  let timer: NodeJS.Timeout | undefined
  let underway: Promise<void> = Promise.resolve()
  const run = async () => {
    try {
      await work(() => stopping)
    } catch (error) {
      if (!stopping) onError(error)
    }
    schedule()
  }
  const schedule = () => {
    if (stopping) return
    timer = setTimeout(() => {
      underway = run()
    }, everyMs)
  }
  schedule()
  return {
    stop: async () => {
      stopping = true
      clearTimeout(timer)
      await underway
    },
  }
}
