/** How often and after which pause a request that got no verdict is sent again. */

export type RepetitionOptions = {
  /** How often a request is sent at most, the first time included. Default: 5. */
  attemptsMax: number
  /** The pause before the second attempt; it doubles from one attempt to the next. Default: 50. */
  pauseMs: number
  /** No pause is longer, also when the service asks for more. Default: 10,000. */
  pauseMsMax: number
}

/** What is not said otherwise: five attempts, with pauses from 50 milliseconds to 10 seconds. */
export const repetitionDefaults: RepetitionOptions = { attemptsMax: 5, pauseMs: 50, pauseMsMax: 10_000 }

/** Statuses of a service that could not take the request: too many requests, or it (or a proxy before it) is not available. */
const passing: ReadonlySet<number> = new Set([429, 502, 503, 504])

export function mayPass(status: number): boolean {
  return passing.has(status)
}

/**
 * Milliseconds before the next attempt, after `attempt` attempts. What the service asks for by `Retry-After` goes before our own
 * pause, of which a random half is taken away so that clients that failed together do not come back together.
 */
export function pauseMsAfter(attempt: number, retryAfter: string | null, options: RepetitionOptions): number {
  const own = options.pauseMs * 2 ** (attempt - 1) * (1 - Math.random() / 2)
  return Math.min(retryAfterMs(retryAfter) ?? own, options.pauseMsMax)
}

/** `Retry-After` is a number of seconds or a date. */
function retryAfterMs(header: string | null): number | undefined {
  if (header === null) return undefined
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds)
}

/** Rejects with the signal's reason when it is aborted meanwhile. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }, milliseconds)
    if (signal?.aborted) abort()
    else signal?.addEventListener('abort', abort, { once: true })
  })
}
