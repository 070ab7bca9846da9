/**
 * A server that does not answer and does not hang up: its process has been stopped, or the network swallows what it says.
 *
 * The server ends a statement that takes too long and says so. Where nothing is heard for longer than that, the connection
 * is given up: whoever waits hears of it, and its place in the pool is free again. What had not been committed is not.
 */
const UNITS: Record<string, number> = { '': 1, ms: 1, s: 1000, min: 60_000, h: 3_600_000 }

/** How long a server may be silent that ends statements after this time, as its settings say; undefined where it ends none. */
export function silenceMsMax(statementTimeout: string | undefined, marginMs: number): number | undefined {
  const [, count, unit] = /^(\d+)(ms|s|min|h)?$/.exec(statementTimeout ?? '0') ?? []
  const ms = Number(count ?? 0) * UNITS[unit ?? '']!
  return ms > 0 ? ms + marginMs : undefined
}

export async function unlessSilent<T>(silenceMs: number | undefined, work: () => Promise<T>): Promise<T> {
  if (silenceMs === undefined) return work()
  const silent = Promise.withResolvers<never>()
  const timer = setTimeout(() => silent.reject(new Error(`The server has been silent for ${silenceMs} ms.`)), silenceMs)
  const answer = work()
  answer.catch(() => {})
  try {
    return await Promise.race([answer, silent.promise])
  } finally {
    clearTimeout(timer)
  }
}
